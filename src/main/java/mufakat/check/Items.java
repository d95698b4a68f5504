package mufakat.check;

import mufakat.story.InForce;
import mufakat.story.Story;

/** Items that no game can table, or none can agree on. */
final class Items {
    private Items() {}

    /** Petitions are filed only where some member has tiers, and two forums at least can be one. */
    private static void inForce(Story story, InForce text, String at, Problems problems) {
        boolean tiers = story.members().values().stream().anyMatch(member -> member.tiers() > 0);
        boolean speedsPetitions = text.petitions() != InForce.Petitions.LATE || text.fitsTiers();
        if ((speedsPetitions && !tiers)
                || text.merges().size() == 1
                || (!speedsPetitions && text.merges().isEmpty())) {
            problems.add(Problem.key(Code.DOES_NOTHING_IN_FORCE, at));
        }
    }

    static void check(Story story, Agenda agenda, Problems problems) {
        for (String item : story.proposals().keySet()) {
            String at = Pointer.to("/proposals", item);
            story.proposals().get(item).inForce().forEach(text -> inForce(story, text, at + "/in-force", problems));
            if (!agenda.opened().contains(item)) {
                problems.add(Problem.key(Code.ITEM_NEVER_OPENED, at, item));
            } else if (agenda.barred().containsKey(item)) {
                Agenda.RedLine line = agenda.barred().get(item);
                problems.add(Problem.key(Code.ITEM_BARRED, at, line.member(), line.domain()));
            }
        }
    }
}
