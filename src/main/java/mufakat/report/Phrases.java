package mufakat.report;

import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import mufakat.story.Session;
import mufakat.story.Story;
import mufakat.words.Messages;
import mufakat.words.Naming;

/** Phrases of a running text about what the ids of a story stand for: the titles in them stand in quotation marks. */
public record Phrases(Story story, Messages messages, Naming naming) {
    public Phrases(Story story, Messages messages) {
        this(story, messages, new Naming(story, messages));
    }

    String member(String id) {
        return naming.member(id);
    }

    /** An item's short title. */
    public String item(String id) {
        return quoted(naming.shortItem(id));
    }

    String practice(String id) {
        return quoted(naming.practice(id));
    }

    /** An offer's title. */
    public String offer(String id) {
        return quoted(naming.offer(id));
    }

    /** A session's title. */
    public String session(String id) {
        return quoted(story.sessions().stream()
                .filter(session -> session.id().equals(id))
                .findFirst()
                .map(Session::title)
                .orElse(id));
    }

    String quoted(String name) {
        return messages.say("phrase.quoted", name);
    }

    /** One phrase about several ids: the key is given their names and how many they are. */
    String about(String key, List<String> ids, Function<String, String> name) {
        return messages.say(key, messages.and(ids.stream().map(name).toList()), ids.size());
    }

    /** One phrase for each id: the key is given its name and its number. */
    String each(
            String key, SortedMap<String, Integer> numbers, Function<String, String> name, IntFunction<String> number) {
        return messages.and(numbers.entrySet().stream()
                .map(entry -> messages.say(key, name.apply(entry.getKey()), number.apply(entry.getValue())))
                .toList());
    }
}
