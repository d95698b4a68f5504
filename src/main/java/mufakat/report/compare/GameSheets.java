package mufakat.report.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import mufakat.compare.GameSummary;
import mufakat.compare.Judgement;
import mufakat.compare.PromiseCount;
import mufakat.compare.Split;
import mufakat.compare.TabledText;
import mufakat.compare.World;
import mufakat.engine.model.Stance;
import mufakat.engine.model.Text;
import mufakat.story.Names;
import mufakat.story.Story;
import mufakat.words.Messages;

/** Writes games as the page's script needs them. */
final class GameSheets {
    private final Story story;
    private final List<World> worlds;
    private final List<Sheet.Named> members;
    private final ComparisonWords words;
    private final Map<String, Integer> sayings = new LinkedHashMap<>();
    private final Messages messages;

    /** @param members in the order in which stances are written */
    GameSheets(Story story, List<World> worlds, List<Sheet.Named> members, ComparisonWords words, Messages messages) {
        this.story = story;
        this.worlds = worlds;
        this.members = members;
        this.words = words;
        this.messages = messages;
    }

    Sheet.Game of(GameSummary account, List<Split> shown, List<Integer> steps) {
        SortedMap<Integer, String> ways = new TreeMap<>();
        for (int i = 0; i < shown.size(); i++) {
            int point = i;
            account.choice(shown.get(i).point()).ifPresent(way -> ways.put(point, way));
        }
        return new Sheet.Game(
                account.name(),
                account.header().player().group(),
                account.file(),
                worlds.indexOf(account.world()),
                account.isOver(),
                account.ending(),
                words.ending(account),
                account.session(),
                account.worth().ambition(),
                account.worth().comfort(),
                account.measures(),
                account.trust(),
                promises(account.promises()),
                ways,
                account.fates().stream().map(fate -> fate(account, fate)).toList(),
                account.answers(),
                account.remarks().stream().map(words::remark).toList(),
                steps);
    }

    private List<Integer> promises(PromiseCount promises) {
        return story.promises().isEmpty()
                ? List.of(promises.made())
                : List.of(promises.made(), promises.kept(), promises.broken());
    }

    /** What was said of those who held texts up and of what carried them, in all games so far. */
    List<String> sayings() {
        return List.copyOf(sayings.keySet());
    }

    private Sheet.Tabled fate(GameSummary account, TabledText fate) {
        return new Sheet.Tabled(
                fate.session(),
                fate.item(),
                words.forum(fate.forum(), fate.session()),
                fate.agreed(),
                messages.say("result." + fate.result()),
                strengths(fate.item(), fate.first()),
                strengths(fate.item(), fate.last()),
                fate.last().safeguards(),
                fate.last().statement(),
                List.of(fate.firstRated().dots(), fate.lastRated().dots()),
                stances(fate.opened()),
                stances(fate.closed()),
                fate.held().stream()
                        .map(held -> saying(words.held(account, fate, held)))
                        .toList(),
                fate.carriers().stream()
                        .map(carrier -> saying(words.carrier(fate.item(), carrier)))
                        .toList(),
                fate.partners(),
                account.isOver() ? judged(fate) : List.of());
    }

    private int saying(String saying) {
        return sayings.computeIfAbsent(saying, any -> sayings.size());
    }

    private List<Integer> strengths(String item, Text text) {
        return Optional.ofNullable(story.proposals().get(item)).stream()
                .flatMap(proposal -> proposal.clauses().stream())
                .map(text::strength)
                .toList();
    }

    /** A letter for each member: the first of its stance's name. */
    private String stances(SortedMap<String, Stance> stances) {
        StringBuilder letters = new StringBuilder();
        for (Sheet.Named member : members) {
            Stance stance = stances.get(member.id());
            letters.append(stance == null ? "-" : Names.word(stance).substring(0, 1));
        }
        return letters.toString();
    }

    private List<Sheet.Judged> judged(TabledText fate) {
        return IntStream.range(0, fate.asEnded().size())
                .mapToObj(i -> {
                    Judgement ended = fate.asEnded().get(i);
                    return new Sheet.Judged(fate.asTabled().get(i).passed(), ended.passed(), ended.against());
                })
                .toList();
    }
}
