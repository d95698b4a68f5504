package mufakat.bench;

import java.util.Locale;
import java.util.SplittableRandom;

/**
 * A story as large as any is likely to be, without a mistake: its scenes lead on to later ones and look at what was chosen
 * and agreed, its items build on earlier ones.
 */
final class BigStory {
    private static final String[] MEMBERS = {"AA", "BB", "CC", "DD", "EE", "FF", "GG", "HH", "II", "JJ"};
    private static final String[] DOMAINS = {"sovereignty", "data", "alignment", "cost"};
    private static final String[] INTERESTS = {"training", "response", "trade"};
    private static final int SCENES_A_SESSION_AT_LEAST = 2;
    private static final int SESSIONS = 10;

    private final SplittableRandom chance = new SplittableRandom(2024);
    private final StringBuilder yaml = new StringBuilder();
    private final int scenes;
    private final int items;

    private BigStory(int scenes) {
        this.scenes = Math.max(scenes, SESSIONS * SCENES_A_SESSION_AT_LEAST);
        this.items = scenes / 10;
    }

    /** The text of a story with so many scenes and a tenth as many items. */
    static String of(int scenes) {
        BigStory story = new BigStory(scenes);
        story.head();
        story.members();
        story.proposals();
        story.partners();
        story.incidents();
        story.sessions();
        story.scenes();
        story.endings();
        return story.yaml.toString();
    }

    private void head() {
        add("story: { id: big, title: A Big Table, version: \"1.0\", minutes: 600, seed: 7, licence: CC0-1.0 }");
        add("rules: { days: 6, damages: order }");
        topics("domains", DOMAINS);
        topics("interests", INTERESTS);
        add("measures:");
        add("  capacity: { name: capacity, says: What the members can do., max: 200, counts: capacity }");
        add("  order: { name: order, says: What is done together., max: 1000 }");
        add("forums:");
        add("  first: { name: the first forum, mandate: Networks. }");
        add("  second: { name: the second forum, mandate: Police., eases: sovereignty }");
        add("sources: { atlas: \"The Atlas of Big Tables, 2nd edition.\" }");
        add("glossary: { consensus: { means: The absence of a stated objection., source: atlas } }");
    }

    private void topics(String key, String... ids) {
        add(key + ":");
        for (String id : ids) {
            add("  %s: { name: %s, says: What %s means here. }", id, id, id);
        }
    }

    private void members() {
        add("members:");
        for (int i = 0; i < MEMBERS.length; i++) {
            add("  %s:", MEMBERS[i]);
            add("    name: Member %s", MEMBERS[i]);
            add("    capacity: %d", 1 + i % 4);
            add("    sensitivity: { %s: %d, %s: 1 }", domain(i), 1 + i % 3, domain(i + 1));
            add("    interest: { %s: %d }", interest(i), 1 + i % 3);
            if (i % 3 == 1) {
                add("    red-lines: { %s: 4 }", domain(i));
            }
            add("    corridor: [ \"%s\" ]", prose(120));
        }
    }

    private void proposals() {
        add("proposals:");
        for (int i = 0; i < items; i++) {
            add("  item-%d:", i);
            add("    title: The agreement of number %d", i);
            add("    summary: \"%s\"", prose(200));
            add("    forums: [first, second]");
            if (i > 1) {
                add("    builds-on: [item-%d, item-%d]", chance.nextInt(i), i - 1);
            }
            add("    demand: %d", i % 4);
            add("    clauses:");
            for (int clause = 0; clause < 5; clause++) {
                add(
                        "      - { id: c%d, %ssays: %s, touches: { %s: %d }, serves: { %s: 1 }, measures: { order: 1 } }",
                        clause,
                        clause == 0 ? "core: true, " : "",
                        "What clause " + clause + " of text " + i + " asks of everybody",
                        domain(i + clause),
                        1 + clause % 3,
                        interest(clause));
            }
            add("    safeguards: [ { id: law, says: in accordance with national law, spares: %s } ]", domain(i));
            add("    corridor: { %s: \"%s\" }", MEMBERS[i % 10], prose(100));
            add("    outcome: [ \"%s\" ]", prose(300));
            add("    history: { says: \"%s\", source: atlas }", prose(100));
        }
    }

    private void partners() {
        add("partners:");
        for (int i = 0; i < 5; i++) {
            add("  partner-%d: { name: Partner %d, brief: Far away and well funded., offers: [", i, i);
            add(
                    "    { id: offer-%d, title: An offer, text: [\"%s\"], gives: { capacity: { all: 1 } } } ] }",
                    i, prose(90));
        }
    }

    private void incidents() {
        add("incidents:");
        for (int i = 0; i < 20; i++) {
            add("  incident-%d:", i);
            add(
                    "    { title: A night without records, kind: ransomware, severity: %d, text: [\"%s\"],",
                    1 + i % 6, prose(200));
            add(
                    "      choices: [ { id: help, text: Send help, effects: { trust: { all: 1 } } }, { id: wait, text: Wait } ] }");
        }
    }

    private void sessions() {
        add("sessions:");
        for (int i = 0; i < SESSIONS; i++) {
            add("  - id: session-%d", i);
            add("    title: The meeting of number %d", i);
            add("    opening: scene-%d", (scenes * i + SESSIONS - 1) / SESSIONS);
            StringBuilder opened = new StringBuilder();
            for (int item = items * i / SESSIONS; item < items * (i + 1) / SESSIONS; item++) {
                opened.append(opened.isEmpty() ? "" : ", ").append("item-").append(item);
            }
            add("    items: [%s]", opened);
        }
    }

    private void scenes() {
        add("scenes:");
        for (int i = 0; i < scenes; i++) {
            add("  scene-%d:", i);
            add("    title: The hall of number %d", i);
            add("    text:");
            add("      - \"%s\"", prose(350));
            add("      - { say: \"%s\", when: { adopted: item-%d } }", prose(180), chance.nextInt(items));
            if ((i + 1) * SESSIONS / scenes == i * SESSIONS / scenes) {
                choices(i);
            }
        }
    }

    /** All lead on within the session, whose last scene is the last. */
    private void choices(int scene) {
        int last = last(scene);
        add("    choices:");
        add(
                "      - { id: on, text: Go on to the next hall, effects: { flag: was-%d }, goto: scene-%d }",
                scene, scene + 1);
        add(
                "      - { id: over, text: Go round by the stairs, when: { trust: { %s: 2 }, any: [ { flag: was-%d }, { agreed: 1 } ] }, goto: scene-%d }",
                MEMBERS[scene % 10],
                first(scene) + chance.nextInt(scene + 1 - first(scene)),
                scene + 1 + chance.nextInt(last - scene));
    }

    private int first(int scene) {
        return (scene * SESSIONS / scenes * scenes + SESSIONS - 1) / SESSIONS;
    }

    private int last(int scene) {
        int session = scene * SESSIONS / scenes;
        int last = scene;
        while (last + 1 < scenes && (last + 1) * SESSIONS / scenes == session) {
            last++;
        }
        return last;
    }

    private void endings() {
        add("endings:");
        for (int i = 0; i < 11; i++) {
            add("  - id: ending-%d", i);
            add("    title: The end of number %d", i);
            add("    when: { agreed: %d, silent: 0 }", (items / 2) * (11 - i) / 11 + 1);
            add("    text: [ \"%s\" ]", prose(250));
        }
        add("  - { id: quiet, title: Quiet, text: [\"The chairs are put upon the tables.\"] }");
        add("debrief: { reflections: [ { id: why, ask: When is silence consent? } ] }");
    }

    private String domain(int of) {
        return DOMAINS[of % DOMAINS.length];
    }

    private String interest(int of) {
        return INTERESTS[of % INTERESTS.length];
    }

    private String prose(int letters) {
        StringBuilder prose = new StringBuilder("Somebody");
        while (prose.length() < letters) {
            prose.append(' ').append(WORDS[chance.nextInt(WORDS.length)]);
        }
        return prose.append('.').toString();
    }

    private static final String[] WORDS = {
        "speaks", "of", "the", "table", "and", "a", "paper", "that", "nobody", "reads", "before", "coffee", "is",
        "poured"
    };

    private void add(String line, Object... arguments) {
        yaml.append(String.format(Locale.ROOT, line, arguments)).append('\n');
    }
}
