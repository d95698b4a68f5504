package mufakat.plain;

import java.util.List;
import java.util.Optional;
import mufakat.engine.Decision;
import mufakat.story.Member;
import mufakat.view.Page;
import mufakat.view.Play;
import mufakat.view.Reply;

/** The words that are understood at any time: what can be looked up, taking back, leaving. */
final class Questions {
    private final Talk talk;
    private final Reciting reciting;
    private final Play play;

    Questions(Talk talk, Play play) {
        this.talk = talk;
        this.reciting = new Reciting(talk);
        this.play = play;
    }

    /** Does what was typed, if it is one of these words; {@code choosing} opens the lists. */
    Optional<Next> answer(String typed, Choosing choosing) {
        String[] words = typed.split("\\s+", 2);
        String rest = words.length > 1 ? words[1] : "";
        if (Words.isLeaving(words[0])) {
            throw new Left();
        }
        return switch (words[0]) {
            case "m", "members" -> Optional.of(choosing.among(play.pages().members()));
            case "i", "items" -> Optional.of(choosing.among(play.pages().items()));
            case "l", "ledger" -> Optional.of(ledger(rest));
            case "w", "world" -> read(play.pages().world());
            case "j", "journal" -> read(play.pages().journal());
            case "g", "glossary" -> read(play.pages().glossary());
            case "?", "help" -> help();
            case "u", "undo" -> Optional.of(takeBack());
            case "again" -> again();
            default -> Optional.empty();
        };
    }

    private Optional<Next> again() {
        play.tellAgain();
        return Optional.of(Next.CHANGED);
    }

    private Optional<Next> read(Page page) {
        reciting.page(page);
        return Optional.of(Next.SAME);
    }

    private Optional<Next> help() {
        reciting.page(play.pages().help());
        talk.paper().blank();
        talk.say("plain.keys", Seats.of(play));
        return Optional.of(Next.SAME);
    }

    private Next ledger(String typed) {
        if (play.focus().isEmpty()) {
            talk.say("plain.no-item");
            return Next.SAME;
        }
        List<Member> members = List.copyOf(play.game().story().members().values());
        Words.pick(members, typed, Member::id, Member::name)
                .ifPresentOrElse(
                        member -> reciting.ledger(play.pages().ledger(member.id())),
                        () -> talk.say("plain.which-member", String.join(", ", ids(members))));
        return Next.SAME;
    }

    private static List<String> ids(List<Member> members) {
        return members.stream().map(Member::id).toList();
    }

    private Next takeBack() {
        Optional<Decision> back = play.game().lastUndo();
        if (back.isEmpty()) {
            talk.say("plain.nothing-to-take-back");
            return Next.SAME;
        }
        Reply reply = play.decide(back.get());
        if (!reply.isDone()) {
            talk.paper().print(reply.words());
        }
        return reply.isDone() ? Next.CHANGED : Next.SAME;
    }
}
