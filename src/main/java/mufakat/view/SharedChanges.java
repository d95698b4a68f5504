package mufakat.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

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

    /** A change in words, in which {members} stands for those who share it. */
    Void add(String wording, String member) {
        byWording.computeIfAbsent(wording, any -> new TreeSet<>()).add(member);
        return null;
    }

    /** A change of capacity; several changes to one member are told as their sum. */
    Void capacity(String member, int by) {
        capacities.merge(member, by, Integer::sum);
        return null;
    }

    List<Passage> passages() {
        capacities.forEach((member, by) -> add(words.say("told.capacity", StoryWords.signed(by)), member));
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
