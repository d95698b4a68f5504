package mufakat.view;

import java.util.ArrayList;
import java.util.List;
import mufakat.engine.Event;
import mufakat.engine.Game;
import mufakat.engine.model.Stance;
import mufakat.engine.replay.Step;
import mufakat.story.Member;
import mufakat.story.Proposal;
import mufakat.story.Saying;
import mufakat.story.Story;

/**
 * The words that delegates find on the floor: of their own for this item, else the usual ones, of which none is heard
 * twice in a session. Where these are used up, or don't suit the matter, the stance speaks for itself.
 */
final class FloorVoices {
    /** How many usual words for a stance the program has for members without a voice. */
    private static final int PLAIN_LINES = 3;

    private final StoryWords words;
    private final Story story;
    private final List<Event.RoundHeld> earlier;
    private final int session;

    FloorVoices(GameSession play, Game then) {
        this.words = play.words();
        this.story = then.story();
        this.session = then.state().session();
        this.earlier = earlier(play, then);
    }

    /** The rounds of this session before those that the latest decision brought. */
    private static List<Event.RoundHeld> earlier(GameSession play, Game then) {
        List<Event.RoundHeld> rounds = new ArrayList<>();
        for (Step step : play.steps()) {
            if (step.number() < then.number()
                    && step.before().state().session() == then.state().session()) {
                step.events().stream()
                        .filter(Event.RoundHeld.class::isInstance)
                        .map(Event.RoundHeld.class::cast)
                        .forEach(rounds::add);
            }
        }
        return rounds;
    }

    /** What a member says in a round; empty where it has nothing to add to its stance. */
    String of(Member member, Event.RoundHeld round) {
        if (round.asBefore().contains(member.id())) {
            return "";
        }
        Stance stance = round.stances().get(member.id());
        if (round.lacking().contains(member.id())) {
            return words.say("voice.lacking");
        }
        String clause = round.words().getOrDefault(member.id(), "");
        String named = clause.isEmpty()
                ? words.say("voice.no-clause")
                : words.say("quoted", words.clause(round.item(), clause));
        Saying own = round.sayings().get(member.id());
        String line = own == null ? usual(member, round, stance) : own.say();
        boolean names = line.contains("{clause}") || own != null;
        String whole = unquoted(line).replace("{clause}", named);
        if (stance != Stance.OBJECTS || names) {
            return whole;
        }
        return whole.isEmpty() ? words.say("voice.objects", named) : words.say("voice.naming", whole, named);
    }

    /** The next of the usual words that this session hasn't heard; empty where there is none. */
    private String usual(Member member, Event.RoundHeld round, Stance stance) {
        if (story.proposals().get(round.item()).tone() == Proposal.Tone.GRAVE) {
            return "";
        }
        List<String> own = own(member, stance);
        int used = own.isEmpty() ? borrowed(member, round, stance) : spoken(member, stance);
        List<String> lines = own.isEmpty() ? plain(stance) : own;
        return used < lines.size() ? lines.get((used + Math.floorMod(session, lines.size())) % lines.size()) : "";
    }

    private static List<String> own(Member member, Stance stance) {
        return member.voice()
                .map(voice -> switch (stance) {
                    case SUPPORTS -> voice.supports();
                    case JOINS -> voice.joins();
                    case HESITATES -> voice.hesitates();
                    case OBJECTS -> voice.objects();
                })
                .orElse(List.of());
    }

    /** The program's words for members without a voice of their own. */
    private List<String> plain(Stance stance) {
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < PLAIN_LINES; line++) {
            lines.add(words.say("voice." + stance.name() + "." + line));
        }
        return lines;
    }

    /** How often it used usual words for this stance before. */
    private int spoken(Member member, Stance stance) {
        return (int) earlier.stream()
                .filter(round -> usesUsual(round, member, stance))
                .count();
    }

    /** How often members without a voice used them before this one, in earlier rounds and in this. */
    private int borrowed(Member member, Event.RoundHeld round, Stance stance) {
        List<Member> voiceless = words.seats().stream()
                .filter(other -> own(other, stance).isEmpty())
                .toList();
        long before =
                voiceless.stream().mapToLong(other -> spoken(other, stance)).sum();
        long now = voiceless.stream()
                .takeWhile(other -> !other.id().equals(member.id()))
                .filter(other -> usesUsual(round, other, stance))
                .count();
        return (int) (before + now);
    }

    private boolean usesUsual(Event.RoundHeld round, Member member, Stance stance) {
        String id = member.id();
        return round.stances().get(id) == stance
                && !round.asBefore().contains(id)
                && !round.lacking().contains(id)
                && !round.sayings().containsKey(id)
                && story.proposals().get(round.item()).tone() == Proposal.Tone.PLAIN;
    }

    /** A clause brings its own quotation marks. */
    private static String unquoted(String line) {
        return line.replaceAll("[\"“‘']\\{clause}[\"”’']", "{clause}");
    }
}
