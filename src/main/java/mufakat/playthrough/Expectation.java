package mufakat.playthrough;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mufakat.check.Code;
import mufakat.loader.SourceFile;

/**
 * What must hold at a moment of a game.
 *
 * @param written as the playthrough has it, with one space between words
 * @param holding the expectation of the same kind that does hold at a moment
 */
record Expectation(String written, Function<Attempt, String> holding) {
    private static final String NOT = "not";

    /** All words by which an expectation can begin, but for {@code not}. */
    static List<String> words() {
        return Stream.concat(
                        ValueCheck.ALL.stream().map(ValueCheck::word),
                        TruthCheck.ALL.stream().map(TruthCheck::word))
                .sorted()
                .toList();
    }

    /** Whether the line is an expectation about the refusal of the decision before it. */
    static boolean isAboutRefusal(PlaythroughLine line) {
        return line.isExpectation()
                && line.expectation().text().split("\\s+")[0].equals(ValueCheck.REFUSED);
    }

    /** Reads an expectation; empty where it is none, which is noted. */
    static Optional<Expectation> read(
            PlaythroughLine line, SourceFile file, PlaythroughContext story, PlaythroughFindings findings) {
        return new Reader(line, file, story, findings).read();
    }

    /** The expectation that holds instead of this one, if this one does not. */
    Optional<String> instead(Attempt moment) {
        return Optional.of(holding.apply(moment)).filter(holds -> !holds.equals(written));
    }

    private record Reader(
            PlaythroughLine line, SourceFile file, PlaythroughContext story, PlaythroughFindings findings) {
        Optional<Expectation> read() {
            List<String> words = Arrays.asList(line.text().split("\\s+"));
            boolean denied = words.get(0).equals(NOT);
            List<String> rest = denied ? words.subList(1, words.size()) : words;
            String word = rest.isEmpty() ? "" : rest.get(0);
            Optional<TruthCheck> claim = TruthCheck.ALL.stream()
                    .filter(known -> known.word().equals(word))
                    .findFirst();
            Optional<ValueCheck> fact = ValueCheck.ALL.stream()
                    .filter(known -> !denied && known.word().equals(word))
                    .findFirst();
            if (claim.isPresent()) {
                return claim(claim.get(), rest);
            }
            if (fact.isPresent()) {
                return fact(fact.get(), rest);
            }
            List<String> known =
                    denied ? TruthCheck.ALL.stream().map(TruthCheck::word).toList() : words();
            findings.at(file, line, word).unknown(Code.UNKNOWN_EXPECTATION, word, known);
            return Optional.empty();
        }

        private Optional<Expectation> claim(TruthCheck claim, List<String> words) {
            List<String> read = words.subList(1, words.size());
            if (read.size() != claim.of().size()) {
                return incomplete("= " + form(claim.word(), claim.of()));
            }
            List<String> names = now(read, claim.of());
            if (!areNames(names, claim.of())) {
                return Optional.empty();
            }
            String positive = claim.word() + " " + String.join(" ", names);
            String written = line.text().startsWith(NOT) ? NOT + " " + positive : positive;
            return Optional.of(
                    new Expectation(written, moment -> claim.at(moment, names) ? positive : NOT + " " + positive));
        }

        private Optional<Expectation> fact(ValueCheck fact, List<String> words) {
            int value = fact.of().size() + 1;
            if (words.size() != value + 1) {
                return incomplete("= " + form(fact.word(), fact.of()) + " VALUE");
            }
            List<String> names = now(words.subList(1, value), fact.of());
            if (!areNames(names, fact.of())) {
                return Optional.empty();
            }
            String beginning =
                    Stream.concat(Stream.of(fact.word()), names.stream()).collect(Collectors.joining(" "));
            String written = beginning + " " + words.get(value);
            return Optional.of(new Expectation(written, moment -> beginning + " " + fact.at(moment, names)));
        }

        private Optional<Expectation> incomplete(String form) {
            findings.at(file, line, "").note(Code.EXPECTATION_INCOMPLETE, form);
            return Optional.empty();
        }

        /** By the names of now, as decisions are read; what follows a name that the story does not have stays as it is. */
        private List<String> now(List<String> names, List<Thing> things) {
            List<String> now = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                String before = i == 0 ? "" : now.get(i - 1);
                boolean isKnown = i == 0 || things.get(i - 1).names(story, "").contains(before);
                now.add(isKnown ? things.get(i).now(story, before, names.get(i)) : names.get(i));
            }
            return now;
        }

        private boolean areNames(List<String> names, List<Thing> things) {
            for (int i = 0; i < names.size(); i++) {
                String name = names.get(i);
                List<String> known = new ArrayList<>(things.get(i).names(story, i == 0 ? "" : names.get(i - 1)));
                if (!known.contains(name)) {
                    findings.at(file, line, name)
                            .unknown(
                                    Code.EXPECTS_THE_UNKNOWN,
                                    name,
                                    known,
                                    things.get(i).word());
                    return false;
                }
            }
            return true;
        }

        private static String form(String word, List<Thing> things) {
            return Stream.concat(Stream.of(word), things.stream().map(Thing::name))
                    .collect(Collectors.joining(" "));
        }
    }
}
