package mufakat.history;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.engine.Outlook;
import mufakat.engine.Situation;
import mufakat.engine.Text;
import mufakat.story.Story;

/** Puts cases to the members of a story under the game's own rules of consensus, one table for each case. */
public final class Backtest {
    private final MembersOfYear members;
    private final Mapping mapping;

    private Backtest(Story story, Mapping mapping) {
        this.members = new MembersOfYear(story, mapping.beginning());
        this.mapping = mapping;
    }

    /** What the members of the story say to each case, in the order of the cases. */
    public static List<Verdict> of(Story story, Mapping mapping, List<Case> cases) {
        Backtest backtest = new Backtest(story, mapping);
        return cases.stream().map(backtest::verdict).toList();
    }

    private Verdict verdict(Case put) {
        CaseText text = CaseText.of(put, mapping);
        int year = put.judgedIn().orElseGet(members::latest);
        Situation situation = members.before(text.proposal(), year);
        SortedMap<Form, Hearing> hearings = new TreeMap<>();
        put.forms().forEach(form -> hearings.put(form, hear(situation, text, form)));
        return new Verdict(put, year, hearings);
    }

    /** Softens the text until nobody objects or it can't be softened further. */
    private static Hearing hear(Situation situation, CaseText text, Form form) {
        List<Integer> strengths = text.strengths(form);
        Hearing last = null;
        for (int strength : strengths) {
            Text wording = text.at(strength);
            last = new Hearing(situation, strength, Outlook.of(situation, wording));
            if (last.passes()) {
                return last;
            }
        }
        return last;
    }
}
