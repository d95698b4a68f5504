package mufakat.engine;

import mufakat.engine.model.Ledger;
import mufakat.engine.model.MemberState;

/** What a member holds against the envoy: trust that it loses, and what it remembers (rules, sections 3 and 6). */
final class Grievance {
    private Grievance() {}

    static void lose(DecisionContext turn, String member, int trust, Event.Why why) {
        int lost = Math.min(trust, turn.member(member).trust());
        if (lost > 0) {
            turn.add(new Event.TrustChanged(member, -lost, why));
        }
    }

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
