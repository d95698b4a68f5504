package mufakat.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mufakat.engine.Reach;
import mufakat.engine.model.Stance;

/** Which texts and members an offer brings within reach, or has brought, in words. */
record ReachWords(StoryWords words) {
    /** On the offer's page, before it is answered; that it moves nobody is said, too. */
    List<Passage> before(Reach reach) {
        return reach.isNone() ? List.of(Passage.note(words.say("reach.nobody"))) : told("reach.before", reach);
    }

    /** Once it is accepted; nothing where nobody has moved. */
    List<Passage> after(Reach reach) {
        return told("reach.after", reach);
    }

    private List<Passage> told(String key, Reach reach) {
        Map<String, List<String>> byItem = new LinkedHashMap<>();
        for (Reach.Change change : reach.changes()) {
            byItem.computeIfAbsent(change.item(), any -> new ArrayList<>())
                    .add(words.say(
                            "reach.change",
                            words.member(change.member()),
                            stance(change.before()),
                            stance(change.after())));
        }
        List<Passage> passages = new ArrayList<>();
        reach.within()
                .forEach((item, members) -> passages.add(
                        Passage.note(words.say(key + ".within", words.item(item), words.members(members)))));
        byItem.forEach((item, changes) ->
                passages.add(Passage.note(words.say(key, words.item(item), words.joined(changes, "; ")))));
        return passages;
    }

    private String stance(Reach.Likely likely) {
        String worst = stance(likely.worst());
        return likely.worst() == likely.best() ? worst : words.say("reach.range", stance(likely.best()), worst);
    }

    private String stance(Stance stance) {
        return words.stance(Mark.of(stance));
    }
}
