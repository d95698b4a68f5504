package mufakat.report.history;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import mufakat.history.Verdict;
import mufakat.history.accuracy.Errors;
import mufakat.history.accuracy.Objections;
import mufakat.report.Wrapped;
import mufakat.words.Messages;

/** Who was expected to stand aside against who did, where the record names members. */
final class MembersReport {
    private static final String INDENT = "  ";
    private static final String DEEPER = "      ";

    private final List<Verdict> coded;
    private final SortedMap<String, Verdict> played = new TreeMap<>();
    private final Messages messages;
    private final ErrorWords words;
    private final List<String> lines = new ArrayList<>();
    private Errors asCoded = new Errors(0, 0, 0, 0);
    private Errors asPlayed = new Errors(0, 0, 0, 0);

    /**
     * A report.
     *
     * @param coded what is said to the cases as they are coded
     * @param played what is said to those that are items of the story, as they are played
     */
    MembersReport(List<Verdict> coded, List<Verdict> played, Messages messages) {
        this.coded = coded.stream()
                .filter(verdict -> verdict.put().named().isAnybody())
                .toList();
        played.forEach(verdict -> this.played.put(verdict.put().id(), verdict));
        this.messages = messages;
        this.words = new ErrorWords(messages);
    }

    /** A paragraph for each case, and both kinds of error over all; nothing where no case names anybody. */
    List<String> lines() {
        if (coded.isEmpty()) {
            return List.of();
        }
        lines.add("");
        add(messages.say("history.members"));
        coded.forEach(this::entry);
        add(INDENT + messages.say("history.members.total.coded", words.members(asCoded)));
        if (!asPlayed.equals(asCoded)) {
            add(INDENT + messages.say("history.members.total.played", words.members(asPlayed)));
        }
        add(INDENT + messages.say("history.members.chance", words.members(nobody())));
        return lines;
    }

    /** What it comes to never to expect an objection. */
    private Errors nobody() {
        return new Errors(asCoded.passed(), 0, asCoded.fell(), asCoded.fell());
    }

    private void entry(Verdict verdict) {
        add(INDENT
                + messages.say("history.case", verdict.put().id(), verdict.put().proposal(), verdict.year()));
        add(DEEPER
                + messages.say(
                        "history.members.record",
                        ids(verdict.put().named().aside()),
                        ids(verdict.put().named().joined())));
        Objections as = Objections.of(verdict);
        asCoded = asCoded.and(as.errors());
        add(DEEPER + said("coded", as));
        Verdict there = played.get(verdict.put().id());
        asPlayed =
                asPlayed.and(there == null ? as.errors() : Objections.of(there).errors());
        if (there != null) {
            add(DEEPER + said("played", Objections.of(there)));
        }
    }

    private String said(String key, Objections objections) {
        return messages.say(
                "history.members." + key,
                ids(objections.predicted()),
                objections.hits().size(),
                objections.misses().size(),
                objections.falseAlarms().size());
    }

    private String ids(SortedSet<String> members) {
        return members.isEmpty() ? messages.say("history.members.nobody") : String.join(" ", members);
    }

    private void add(String line) {
        lines.addAll(Wrapped.lines(line));
    }
}
