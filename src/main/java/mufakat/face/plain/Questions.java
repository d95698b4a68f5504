package mufakat.face.plain;

import java.util.List;
import java.util.Optional;
import mufakat.engine.Decision;
import mufakat.story.Member;
import mufakat.view.GameSession;
import mufakat.view.Page;
import mufakat.view.Reply;

/** The words that are understood at any time: what can be looked up, taking back, leaving. */
final class Questions {
    private final Talk talk;
    private final Reciting reciting;
    private final GameSession play;

    Questions(Talk talk, GameSession play) {
        this.talk = talk;
        this.reciting = new Reciting(talk);
        this.play = play;
    }

    /** Does what was typed, if it is one of these words; {@code choosing} opens the lists. */
    Optional<AfterAnswer> answer(String typed, Choosing choosing) {
        String[] words = typed.split("\\s+", 2);
        String rest = words.length > 1 ? words[1] : "";
        if (InputWords.isLeaving(words[0])) {
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

    private Optional<AfterAnswer> again() {
        play.tellAgain();
        return Optional.of(AfterAnswer.CHANGED);
    }

    private Optional<AfterAnswer> read(Page page) {
        reciting.page(page);
        return Optional.of(AfterAnswer.SAME);
    }

    private Optional<AfterAnswer> help() {
        reciting.page(play.pages().help());
        talk.paper().blank();
        talk.say("plain.keys", Seats.of(play));
        return Optional.of(AfterAnswer.SAME);
    }

    private AfterAnswer ledger(String typed) {
        if (play.focus().isEmpty()) {
            talk.say("plain.no-item");
            return AfterAnswer.SAME;
        }
        List<Member> members = List.copyOf(play.game().story().members().values());
        InputWords.pick(members, typed, Member::id, Member::name)
                .ifPresentOrElse(
                        member -> reciting.ledger(play.pages().ledger(member.id())),
                        () -> talk.say("plain.which-member", String.join(", ", ids(members))));
        return AfterAnswer.SAME;
    }

    private static List<String> ids(List<Member> members) {
        return members.stream().map(Member::id).toList();
    }

    private AfterAnswer takeBack() {
        Optional<Decision> back = play.game().lastUndo();
        if (back.isEmpty()) {
            talk.say("plain.nothing-to-take-back");
            return AfterAnswer.SAME;
        }
        Reply reply = play.decide(back.get());
        if (!reply.isDone()) {
            talk.paper().print(reply.words());
        }
        return reply.isDone() ? AfterAnswer.CHANGED : AfterAnswer.SAME;
    }
}
