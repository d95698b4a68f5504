package mufakat.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import mufakat.story.Clause;
import mufakat.story.Partner.Wording;
import mufakat.story.Proposal;
import mufakat.story.Safeguard;
import mufakat.story.Story;

/** What offers ask of a text: clauses and safeguards that the item has. */
final class OfferRules {
    private final Story story;
    private final Problems problems;

    private OfferRules(Story story, Problems problems) {
        this.story = story;
        this.problems = problems;
    }

    static void check(Story story, Problems problems) {
        OfferRules offers = new OfferRules(story, problems);
        story.partners().forEach((id, partner) -> {
            for (int i = 0; i < partner.offers().size(); i++) {
                String offer = Pointer.to(Pointer.to("/partners", id) + "/offers", i);
                partner.offers()
                        .get(i)
                        .asks()
                        .wording()
                        .forEach((item, wording) ->
                                offers.wording(item, wording, Pointer.to(offer + "/asks/wording", item)));
            }
        });
    }

    private void wording(String id, Wording wording, String pointer) {
        Proposal item = story.proposals().get(id);
        if (item == null) {
            return;
        }
        List<String> clauses = item.clauses().stream().map(Clause::id).toList();
        for (Map.Entry<String, Integer> clause : wording.clauses().entrySet()) {
            if (!clauses.contains(clause.getKey())) {
                String at = Pointer.to(pointer + "/clauses", clause.getKey());
                problems.add(Problem.key(Code.UNKNOWN_CLAUSE, at, clause.getKey(), id)
                        .meaning(Nearest.to(clause.getKey(), clauses)));
            }
        }
        List<String> safeguards = item.safeguards().stream().map(Safeguard::id).toList();
        safeguards(wording.with(), safeguards, id, pointer + "/with");
        safeguards(wording.without(), safeguards, id, pointer + "/without");
    }

    private void safeguards(Collection<String> asked, List<String> safeguards, String item, String pointer) {
        for (String safeguard : asked) {
            if (!safeguard.isBlank() && !safeguards.contains(safeguard)) {
                String at = Pointer.to(pointer, safeguard);
                problems.add(Problem.value(Code.UNKNOWN_SAFEGUARD, at, safeguard, item)
                        .meaning(Nearest.to(safeguard, safeguards)));
            }
        }
    }
}
