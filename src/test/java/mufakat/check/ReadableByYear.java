package mufakat.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mufakat.story.Choice;
import mufakat.story.Condition;
import mufakat.story.Effect;
import mufakat.story.Forum;
import mufakat.story.Incident;
import mufakat.story.Partner;
import mufakat.story.Proposal;
import mufakat.story.Scene;
import mufakat.story.Session;
import mufakat.story.Story;

/** What can be read of a story while it is played, each with the first session in which it can. */
final class ReadableByYear {
    /** Nobody reads it while a session is on. */
    private static final int NEVER = Integer.MAX_VALUE;

    private static final List<String> AFTERWARDS =
            List.of("story", "glossary", "sources", "debrief", "endings", "rules", "forums");

    private static final List<String> NOT_SHOWN = List.of("history", "names", "formerly", "source", "mentions");

    private final Story story;
    private final SortedMap<String, Integer> scenes = new TreeMap<>();
    private final SortedMap<String, Integer> items = new TreeMap<>();
    private final SortedMap<String, List<Condition>> conditions = new TreeMap<>();
    private final List<StoryText> texts = new ArrayList<>();

    /**
     * A text, and the year in which it can first be read.
     *
     * @param pointer where it stands
     */
    record Reading(String say, String pointer, int year) {}

    private ReadableByYear(Story story) {
        this.story = story;
        new Walk(this::note).through(story);
        for (int i = 0; i < story.sessions().size(); i++) {
            Session session = story.sessions().get(i);
            int now = i;
            session.items().forEach(item -> items.merge(item, now, Math::min));
            read(session.opening(), now);
            read(session.closing(), now);
        }
        for (Incident incident : story.incidents().values()) {
            int first = first(incident.when(), 0);
            incident.choices().forEach(choice -> read(choice.goTo(), first(choice.when(), first)));
        }
        story.scenes().values().forEach(scene -> scene.choices().forEach(choice -> unlock(choice, scene.id())));
        for (Partner partner : story.partners().values()) {
            partner.offers()
                    .forEach(offer -> offer.gives()
                            .items()
                            .forEach(item -> items.merge(item, first(offer.when(), 0), Math::min)));
        }
    }

    static List<Reading> of(Story story) {
        ReadableByYear readable = new ReadableByYear(story);
        Stream<Reading> prose = readable.texts.stream()
                .flatMap(text -> readable.dated(text.say(), text.pointer(), readable.first(text.pointer())));
        return Stream.concat(prose, readable.forums()).toList();
    }

    private void note(StoryComponent component, Object value, String pointer) {
        if (component.key().equals("when")) {
            List<Condition> tests = new ArrayList<>();
            ((List<?>) value).forEach(test -> tests.add((Condition) test));
            conditions.put(pointer.substring(0, pointer.lastIndexOf('/')), tests);
        }
        List<String> steps = List.of(pointer.split("/"));
        boolean isShown = steps.stream().noneMatch(NOT_SHOWN::contains) && !steps.contains("when");
        if (isShown && !AFTERWARDS.contains(steps.get(1))) {
            texts.addAll(StoryText.in(component, value, pointer));
        }
    }

    private void read(String begin, int session) {
        Deque<String> ahead = new ArrayDeque<>();
        ahead.add(begin);
        while (!ahead.isEmpty()) {
            Scene scene = story.scenes().get(ahead.remove());
            if (scene != null && scenes.getOrDefault(scene.id(), NEVER) > session) {
                scenes.put(scene.id(), session);
                ahead.add(scene.goTo());
                scene.choices().stream()
                        .filter(choice -> mayHold(choice.when(), session))
                        .map(Choice::goTo)
                        .forEach(ahead::add);
            }
        }
    }

    private void unlock(Choice choice, String scene) {
        int first = scenes.getOrDefault(scene, NEVER);
        choice.effects().stream()
                .filter(Effect.Unlock.class::isInstance)
                .flatMap(effect -> ((Effect.Unlock) effect).items().stream())
                .forEach(item -> items.merge(item, first, Math::min));
    }

    private Stream<Reading> dated(String say, String pointer, int session) {
        return session == NEVER
                ? Stream.empty()
                : Stream.of(
                        new Reading(say, pointer, story.sessions().get(session).year()));
    }

    /** The first session in which the text at that place can be read, by where it stands and what is asked above it. */
    private int first(String pointer) {
        String[] steps = pointer.split("/");
        int first = switch (steps[1]) {
            case "sessions" -> Integer.parseInt(steps[2]);
            case "scenes" -> scenes.getOrDefault(steps[2], NEVER);
            case "proposals" -> items.getOrDefault(steps[2], NEVER);
            case "partners" -> firstOffer(story.partners().get(steps[2]));
            default -> 0;
        };
        for (var above : conditions.entrySet()) {
            if (first != NEVER && pointer.startsWith(above.getKey() + "/")) {
                first = first(above.getValue(), first);
            }
        }
        return first;
    }

    private int firstOffer(Partner partner) {
        return partner.offers().stream()
                .mapToInt(offer -> first(offer.when(), 0))
                .min()
                .orElse(0);
    }

    private int first(List<Condition> tests, int from) {
        return IntStream.range(
                        Math.min(from, story.sessions().size()),
                        story.sessions().size())
                .filter(session -> mayHold(tests, session))
                .findFirst()
                .orElse(NEVER);
    }

    private boolean mayHold(List<Condition> tests, int session) {
        return tests.stream().allMatch(test -> mayHold(test, session));
    }

    private boolean mayHold(Condition test, int session) {
        if (test instanceof Condition.InSession in) {
            return in.sessions().contains(story.sessions().get(session).id());
        }
        if (test instanceof Condition.Any any) {
            return any.of().stream().anyMatch(branch -> mayHold(branch, session));
        }
        return !(test instanceof Condition.Not not)
                || !not.of().stream().allMatch(of -> of instanceof Condition.InSession && mayHold(of, session));
    }

    /** What the forums of the items on the agenda are called in each session, and what for. */
    private Stream<Reading> forums() {
        return items.entrySet().stream()
                .flatMap(opened -> IntStream.range(
                                opened.getValue(), last(story.proposals().get(opened.getKey())) + 1)
                        .boxed()
                        .flatMap(session -> forums(story.proposals().get(opened.getKey()), session)));
    }

    private int last(Proposal item) {
        return IntStream.range(0, story.sessions().size())
                .filter(session -> story.sessions().get(session).id().equals(item.until()))
                .findFirst()
                .orElse(story.sessions().size() - 1);
    }

    private Stream<Reading> forums(Proposal item, int session) {
        int year = story.sessions().get(session).year();
        return item.forums().stream()
                .map(story.forums()::get)
                .filter(forum -> mayHold(forum.when(), session))
                .flatMap(forum -> Stream.of(named(forum, year), new Reading(forum.mandateIn(year), forum.id(), year)));
    }

    private static Reading named(Forum forum, int year) {
        return new Reading(forum.nameIn(year), forum.id(), year);
    }
}
