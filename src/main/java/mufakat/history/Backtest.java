package mufakat.history;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import mufakat.engine.model.Text;
import mufakat.story.Story;

/** Puts cases to the members of a story under the game's own rules of consensus, one table for each case. */
public final class Backtest {
    private final MembersOfYear members;
    private final Mapping mapping;

    private Backtest(MembersOfYear members, Mapping mapping) {
        this.members = members;
        this.mapping = mapping;
    }

    /** What the members of the story say to each case, in the order of the cases. */
    public static List<Verdict> of(Story story, Mapping mapping, List<Case> cases) {
        return of(new MembersOfYear(story, mapping.beginning()), mapping, cases);
    }

    /** What members would say whose numbers are moved, once for each set of moves. */
    public static Stream<List<Verdict>> nudged(
            Story story, Mapping mapping, List<Case> cases, List<List<Nudge>> moves) {
        MembersOfYear members = new MembersOfYear(story, mapping.beginning());
        return moves.stream().map(nudges -> of(members.nudged(new Nudges(nudges)), mapping, cases));
    }

    static List<Verdict> of(MembersOfYear members, Mapping mapping, List<Case> cases) {
        Backtest backtest = new Backtest(members, mapping);
        return cases.stream().map(backtest::verdict).toList();
    }

    /**
     * As a control, what the members would say to the cases that were tabled and that not all entered into, were each
     * carried to the story's last year as a case that was adopted late is.
     */
    public static List<Verdict> carried(Story story, Mapping mapping, List<Case> cases) {
        MembersOfYear members = new MembersOfYear(story, mapping.beginning());
        List<Case> stopped = cases.stream()
                .filter(put -> put.fate().wasTabled())
                .filter(put -> put.forms().stream().noneMatch(put::passed))
                .map(put -> put.carriedTo(members.latest()))
                .toList();
        return of(members, mapping, stopped);
    }

    private Verdict verdict(Case put) {
        CaseText text = CaseText.of(put, mapping, members.domains());
        int year = put.judgedIn().orElseGet(members::latest);
        SortedMap<Form, Hearing> hearings = new TreeMap<>();
        for (Form form : put.forms()) {
            hearings.put(
                    form,
                    put.isCarried()
                            ? hear(members.again(text.proposal(), year), text.guarded(form))
                            : hear(members.first(text.proposal(), year), text.plain(form)));
        }
        return new Verdict(put, year, hearings);
    }

    /** Softens the text until nobody objects or it can't be softened further. */
    private static Hearing hear(Seating table, SortedMap<Integer, Text> wordings) {
        Hearing last = null;
        for (int strength : wordings.keySet()) {
            last = table.hear(wordings.get(strength), strength);
            if (last.passes()) {
                return last;
            }
        }
        return last;
    }
}
