package mufakat.report.transcript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import mufakat.engine.Decision;
import mufakat.face.plain.PlainFace;
import mufakat.save.DecisionLine;
import mufakat.story.Proposal;
import mufakat.story.Safeguard;
import mufakat.view.GameSession;
import mufakat.view.Passage;
import mufakat.words.Messages;

/** What could be decided at a point of a game: each as a sentence, with the command that plays the game so. */
public final class Alternatives {
    /** So many are shown one by one; of more, each kind only by examples. */
    private static final int MOST = 20;

    private static final int EXAMPLES = 2;

    private final Messages messages;
    private final PlainFace paper;
    private final GameSession play;
    private final List<String> command;
    private final String earlier;

    /**
     * What could be decided as a game stands.
     *
     * @param command the words of the command up to what is decided
     * @param earlier what is decided there before it, with a semicolon at the end, or empty
     */
    public Alternatives(Messages messages, PlainFace paper, GameSession play, List<String> command, String earlier) {
        this.messages = messages;
        this.paper = paper;
        this.play = play;
        this.command = List.copyOf(command);
        this.earlier = earlier;
    }

    /** Shows these decisions. */
    public void show(List<Decision> possible) {
        show(byKind(possible));
    }

    /** Shows those that are nearest to what was typed: of its kind and about its item, as far as there are any. */
    public void show(List<Decision> possible, String typed) {
        List<String> words = List.of(typed.split("\\s+"));
        List<Decision> alike = those(possible, decision -> words.get(0).equals(kind(decision)));
        show(those(alike, decision -> item(decision).filter(words::contains).isPresent()));
    }

    private static List<Decision> those(List<Decision> decisions, Predicate<Decision> wanted) {
        List<Decision> those = decisions.stream().filter(wanted).toList();
        return those.isEmpty() ? decisions : those;
    }

    private static Optional<String> item(Decision decision) {
        return Arrays.stream(DecisionLine.write(decision).split(" "))
                .filter(part -> part.startsWith("item="))
                .findFirst();
    }

    private void show(Map<String, List<Decision>> kinds) {
        int all = kinds.values().stream().mapToInt(List::size).sum();
        kinds.values().forEach(alike -> show(alike, all <= MOST ? alike.size() : EXAMPLES));
    }

    private static Map<String, List<Decision>> byKind(List<Decision> decisions) {
        Map<String, List<Decision>> kinds = new LinkedHashMap<>();
        for (Decision decision : decisions) {
            kinds.computeIfAbsent(kind(decision), any -> new ArrayList<>()).add(decision);
        }
        return kinds;
    }

    private static String kind(Decision decision) {
        return DecisionLine.write(decision).split(" ")[0];
    }

    private void show(List<Decision> alike, int most) {
        alike.stream().limit(most).forEach(this::show);
        if (alike.size() > most) {
            List<String> parts = new ArrayList<>();
            values(alike)
                    .forEach((key, values) ->
                            parts.add(messages.say("whatif.values", key, messages.list(List.copyOf(values)))));
            paper.list(List.of(messages.say("whatif.more", alike.size() - most, String.join("; ", parts))));
        }
    }

    private void show(Decision decision) {
        paper.tell(play.told(decision).get(0));
        List<String> words = new ArrayList<>(command);
        words.add(earlier + DecisionLine.write(decision));
        paper.recite(List.of(Passage.excerpt("  " + messages.command(words))));
        if (decision instanceof Decision.KeepDraft draft) {
            paper.list(about(draft));
        } else if (decision instanceof Decision.CallRoom) {
            paper.list(List.of(messages.say("whatif.call-room")));
        }
    }

    private List<String> about(Decision.KeepDraft draft) {
        Proposal item = play.game().story().proposals().get(draft.item());
        List<String> safeguards = item.safeguards().stream().map(Safeguard::id).toList();
        List<String> lines = new ArrayList<>();
        lines.add(messages.say("whatif.draft"));
        lines.add(values("forum", item.forums()));
        if (!safeguards.isEmpty()) {
            lines.add(values("safeguards", safeguards));
        }
        return lines;
    }

    private String values(String key, Collection<String> values) {
        return messages.say("whatif.values", key, messages.list(List.copyOf(values)));
    }

    /** By part of the decisions, the values that stand there; what is built from numbers can take many more. */
    private static SortedMap<String, SortedSet<String>> values(List<Decision> alike) {
        SortedMap<String, SortedSet<String>> values = new TreeMap<>();
        for (Decision decision : alike) {
            Arrays.stream(DecisionLine.write(decision).split(" "))
                    .skip(1)
                    .map(part -> part.split("=", 2))
                    .filter(part -> !part[1].isEmpty() && !part[1].contains(":"))
                    .forEach(part -> values.computeIfAbsent(part[0], any -> new TreeSet<>())
                            .addAll(List.of(part[1].split(","))));
        }
        values.values().removeIf(single -> single.size() < 2);
        return values;
    }
}
