package mufakat.report.playtest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import mufakat.playtest.Spoken;
import mufakat.playtest.Spoken.Stray;
import mufakat.words.Messages;

/** Whether what the delegates of a story say is about what weighs, said to its author. */
final class SpokenWords {
    /** The strays that are named; an author mends these first. */
    private static final int NAMED = 12;

    private static final int OPENING = 60;

    private final FindingsWords words;
    private final Messages messages;

    SpokenWords(FindingsWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
    }

    /** The count first, then the commonest; nothing where nobody was asked. */
    List<String> lines(Spoken spoken) {
        List<String> lines = new ArrayList<>();
        if (spoken.own() + spoken.silent() > 0) {
            lines.add(count(spoken));
            lines.addAll(strays(spoken));
        }
        return lines;
    }

    String count(Spoken spoken) {
        return messages.say("playtest.words.count", spoken.strayed(), spoken.own(), spoken.silent());
    }

    List<String> strays(Spoken spoken) {
        return spoken.strays().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(NAMED)
                .map(entry -> stray(entry.getKey(), entry.getValue()))
                .toList();
    }

    private String stray(Stray stray, int times) {
        return messages.say(
                "playtest.words.stray",
                words.member(stray.member()),
                words.shortItem(stray.item()),
                opening(stray.say()),
                times);
    }

    private static String opening(String said) {
        return said.length() <= OPENING ? said : said.substring(0, said.lastIndexOf(' ', OPENING)) + " …";
    }
}
