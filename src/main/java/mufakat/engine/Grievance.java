package mufakat.engine;

import mufakat.engine.model.Ledger;
import mufakat.engine.model.MemberState;

/** What a member holds against the envoy: trust that it loses, and what it remembers (rules, sections 3 and 6). */
final class Grievance {
    private Grievance() {}

    /** Who was pressed is more sensitive from then on where its heaviest clause touches it, once in a domain. */
    static void remember(DecisionContext turn, Ledger objection) {
        int by = turn.story().rules().memory();
        String domain = objection.heaviestDomain();
        MemberState member = turn.member(objection.member());
        if (by > 0 && !domain.isEmpty() && !member.disposition().remembers().contains(domain)) {
            turn.add(new Event.PressRemembered(objection.member(), domain, by));
        }
    }
}
