package mufakat.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.engine.Event;
import mufakat.words.Numbers;

/** What changes for many members at once, gathered so that it is told in one note with all who share it. */
final class SharedChanges {
    private final StoryWords words;
    private final int members;
    private final Map<String, SortedSet<String>> byWording = new LinkedHashMap<>();
    private final SortedMap<String, Integer> capacities = new TreeMap<>();

    SharedChanges(StoryWords words, int members) {
        this.words = words;
        this.members = members;
    }

    void tell(Event event) {
        if (event instanceof Event.TrustChanged e) {
            add(words.say("told.trust", e.why(), Numbers.signed(e.by())), e.member());
        } else if (event instanceof Event.CapacityChanged e) {
            // Several changes to one member are told as their sum.
            capacities.merge(e.member(), e.by(), Integer::sum);
        } else if (event instanceof Event.CapacityGiven e) {
            capacities.merge(e.member(), e.by(), Integer::sum);
        } else if (event instanceof Event.Pushed e) {
            add(words.say("told.pushed", words.practice(e.practice())), e.member());
        } else if (event instanceof Event.SensitivityMoved e && e.by() != 0) {
            String key = e.by() > 0 ? "told.sensitivity.more" : "told.sensitivity.less";
            add(words.say(key, words.trait(e.domain()), Numbers.signed(e.by())), e.member());
        } else if (event instanceof Event.PressRemembered e) {
            add(words.say("told.sensitivity.pressed", words.trait(e.domain()), Numbers.signed(e.by())), e.member());
        } else if (event instanceof Event.PracticeAdopted e) {
            add(words.say("told.practice", words.practice(e.practice())), e.member());
        }
    }

    /** A change in words, in which {members} stands for those who share it. */
    private void add(String wording, String member) {
        byWording.computeIfAbsent(wording, any -> new TreeSet<>()).add(member);
    }

    List<Passage> passages() {
        capacities.forEach((member, by) -> add(words.say("told.capacity", Numbers.signed(by)), member));
        List<Passage> passages = new ArrayList<>();
        byWording.forEach((wording, who) -> passages.add(Passage.note(wording.replace("{members}", named(who)))));
        return passages;
    }

    void clear() {
        byWording.clear();
        capacities.clear();
    }

    private String named(SortedSet<String> who) {
        return who.size() == members && members > 2 ? words.say("everyone") : words.members(who);
    }
}
