package mufakat.check;

import mufakat.story.Story;

/** Items that no game can table, or none can agree on. */
final class Items {
    private Items() {}

    static void check(Story story, Agenda agenda, Problems problems) {
        for (String item : story.proposals().keySet()) {
            String at = Pointer.to("/proposals", item);
            if (!agenda.opened().contains(item)) {
                problems.add(Problem.key(Code.ITEM_NEVER_OPENED, at, item));
            } else if (agenda.barred().containsKey(item)) {
                Agenda.RedLine line = agenda.barred().get(item);
                problems.add(Problem.key(Code.ITEM_BARRED, at, line.member(), line.domain()));
            }
        }
    }
}
