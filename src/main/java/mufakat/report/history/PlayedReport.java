package mufakat.report.history;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.history.Form;
import mufakat.history.Hearing;
import mufakat.history.Verdict;
import mufakat.report.Wrapped;
import mufakat.words.Messages;

/** Which cases meet another answer as the items that are played than as they are coded. */
record PlayedReport(List<Verdict> coded, List<Verdict> played, Messages messages) {
    private static final String INDENT = "  ";
    private static final String DEEPER = "      ";

    /** A paragraph for each that differs; nothing where no case is an item of the story. */
    List<String> lines() {
        if (played.isEmpty()) {
            return List.of();
        }
        SortedMap<String, Verdict> byCase = new TreeMap<>();
        coded.forEach(verdict -> byCase.put(verdict.put().id(), verdict));
        List<Verdict> other = played.stream()
                .filter(verdict -> verdict.put().fate().wasTabled())
                .filter(verdict -> differs(byCase.get(verdict.put().id()), verdict))
                .toList();
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(Wrapped.lines(messages.say("history.played", played.size(), other.size())));
        for (Verdict there : other) {
            lines.addAll(Wrapped.lines(INDENT
                    + messages.say("history.case", there.put().id(), there.put().proposal(), there.year())));
            there.hearings().forEach((form, heard) -> {
                Hearing as = byCase.get(there.put().id()).hearings().get(form);
                if (differs(as, heard)) {
                    lines.addAll(Wrapped.lines(DEEPER + said(there, form, as, heard)));
                }
            });
        }
        return lines;
    }

    private String said(Verdict there, Form form, Hearing coded, Hearing played) {
        return messages.say("history.played." + form, outcome(there.put().passed(form)), answer(coded), answer(played));
    }

    private String outcome(boolean passed) {
        return messages.say(passed ? "history.played.agreed" : "history.played.fell");
    }

    private String answer(Hearing heard) {
        return heard.passes()
                ? outcome(true)
                : messages.say("history.played.objected", String.join(" ", heard.objectors()));
    }

    private static boolean differs(Verdict one, Verdict other) {
        return one.hearings().keySet().stream()
                .anyMatch(form ->
                        differs(one.hearings().get(form), other.hearings().get(form)));
    }

    private static boolean differs(Hearing one, Hearing other) {
        return one.passes() != other.passes();
    }
}
