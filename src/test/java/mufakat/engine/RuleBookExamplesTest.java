package mufakat.engine;

import static java.util.stream.Collectors.joining;
import static mufakat.engine.ATable.DAMAGED;
import static mufakat.engine.ATable.MEASURE;
import static mufakat.engine.Incidents.incident;
import static mufakat.engine.Partners.partner;
import static mufakat.engine.Texts.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import mufakat.Sorted;
import mufakat.engine.model.Counterfactual;
import mufakat.engine.model.Ledger;
import mufakat.engine.model.Rating;
import mufakat.engine.model.Refusal;
import mufakat.engine.model.Situation;
import mufakat.engine.model.Span;
import mufakat.engine.model.Text;
import mufakat.engine.model.Vote;
import mufakat.guide.Guide;
import mufakat.story.Clause;
import mufakat.story.Condition;
import mufakat.story.DecisionRule;
import mufakat.story.Member;
import mufakat.story.Practice;
import mufakat.story.Proposal;
import org.junit.jupiter.api.Test;

/** What the rule book shows of the rules is what the rules make of its table. */
class RuleBookExamplesTest {
    private static final Text MILD = text("room:2", "reporting:2");
    private static final Text GUARDED = MILD.guardedBy("national-law");
    private static final Text FIRM = text("room:3", "reporting:3");
    private static final String KEEP_GUARDED =
            "draft item=room clauses=reporting:2,room:2 safeguards=national-law forum=digital";
    private static final String KEEP_WEAK = "draft item=room clauses=room:1 forum=digital";
    private static final String KEEP_FIRM = "draft item=room clauses=reporting:3,room:3 forum=digital";
    private static final String TABLE = "table item=room forum=digital";

    @Test
    void theTable() {
        Situation situation = RuleBook.table().situation("room");
        List<String> shown = new ArrayList<>();
        situation.seats().values().forEach(member -> shown.add(profile(member)));
        situation.item().clauses().forEach(clause -> shown.add(clause(clause)));
        shows("table", shown);
    }

    private static String profile(Member member) {
        return RuleBook.row(
                member.id(),
                "capacity " + member.capacity(),
                "trust " + member.trust(),
                "sensitivity " + all(member.sensitivity()),
                "interest " + all(member.interest()));
    }

    private static String clause(Clause clause) {
        return RuleBook.row(clause.id(), "serves " + all(clause.serves()), "touches " + all(clause.touches()));
    }

    private static String all(Map<String, Integer> numbers) {
        return numbers.entrySet().stream()
                .map(number -> number.getKey() + " " + number.getValue())
                .collect(joining(", "));
    }

    @Test
    void section1TheLadder() {
        Proposal item = RuleBook.table().situation("room").item();
        shows(
                "ladder",
                Stream.of(text("room:2", "reporting:3"), text("room:2", "reporting:4"), text("reporting:1"))
                        .map(text -> RuleBook.wording(text) + ": "
                                + text.flaw(item).map(this::flaw).orElse("can be tabled"))
                        .toList());
    }

    private String flaw(Refusal refusal) {
        return switch (refusal.reason()) {
            case CORE_ABSENT -> "no, the core is absent";
            case ABOVE_THE_CORE -> "no, " + refusal.arguments().get(0) + " stands more than one step above the core";
            default -> throw new AssertionError(refusal);
        };
    }

    @Test
    void section2TheLedger() {
        AGame game = RuleBook.table().begun();
        List<String> shown = new ArrayList<>();
        for (Text text : List.of(MILD, GUARDED)) {
            shown.add(RuleBook.wording(text));
            shown.addAll(RuleBook.ledger(Ledger.of(game.situation("room"), "Brenn", text)));
            Proposal item = game.situation("room").item();
            Rating rating =
                    Rating.of(game.game().story(), item, text, item.forums().get(0));
            shown.add("  rating of the text: " + RuleBook.word(rating));
        }
        shows("ledger", shown);
    }

    @Test
    void section3Stances() {
        AGame game = RuleBook.table().begun().after(KEEP_GUARDED, "open-floor", TABLE);
        List<String> shown = RuleBook.stances(game.lastTabling().situation(), GUARDED);
        Adoption adoption = game.inForce("room");
        int effect = Measures.effect(
                game.game().story(), game.game().story().proposals().get("room"), GUARDED, MEASURE);
        shown.add("effect on reach: 4, less a third " + effect + ", shared by " + adoption.owners() + " of "
                + game.state().members().size() + ": " + game.measure(MEASURE));
        assertThat(effect).isEqualTo(4 - 4 / 3);
        shows("stances", shown);
    }

    @Test
    void section4Knowledge() {
        AGame first = RuleBook.table().begun().after(KEEP_FIRM);
        AGame heard = RuleBook.table().meeting(2).begun().after(KEEP_FIRM, "open-floor", TABLE, "let-rest", "adjourn");
        AGame asked = RuleBook.table().begun().after(KEEP_FIRM, "consult member=Corvey item=room");
        shows(
                "knowledge",
                List.of(
                        "at first: " + known(first),
                        "after it has objected to this text: " + known(heard),
                        "after a consultation (trust and familiarity as they are then): " + known(asked)));
    }

    private static String known(AGame game) {
        Span comfort = Ledger.of(game.known("room"), "Corvey", FIRM).comfort();
        return comfort.isExact() ? "" + comfort.low() : comfort.low() + " to " + comfort.high();
    }

    @Test
    void section5Days() {
        AGame game = RuleBook.table()
                .helpedBy(partner("Meridian").raising("all", 2).built())
                .begun();
        List<String> shown = new ArrayList<>();
        shown.add(day("at the beginning", game));
        for (String decision : List.of(
                "consult member=Brenn item=room",
                "workshop item=room",
                "visit partner=Meridian",
                "circulate item=room")) {
            game = game.after(decision);
            shown.add(day(decision.replaceAll(" \\w+=", " "), game));
            game = decision.startsWith("visit") ? game.after("accept") : game;
        }
        shows("session", shown);
    }

    private static String day(String done, AGame game) {
        return RuleBook.row(
                done,
                game.state().days() + " days left",
                "trust of Brenn " + game.trust("Brenn"),
                "familiarity " + game.state().item("room").familiarity());
    }

    @Test
    void section5WhatIsOwed() {
        Condition words = new Condition.Clause(Sorted.map("room", Sorted.map("reporting", 2)));
        AGame game = RuleBook.table()
                .helpedBy(partner("Meridian").giving(2).built())
                .promising("host", 2)
                .promising("reporting", 0, words)
                .meeting(3)
                .begun()
                .after("visit partner=Meridian", "accept");
        List<String> shown = new ArrayList<>(List.of(owed("at the beginning", game)));
        game = game.after(
                "promise member=Brenn item=room promise=host", "promise member=Corvey item=room promise=reporting");
        shown.add(owed("both are promised", game));
        game = game.after("keep member=Brenn promise=host");
        shown.add(owed("the turn as host is kept", game));
        game = game.after("open-floor", "adjourn");
        shown.add(owed("the session ends", game));
        shown.add(owed("the next one ends", game.after("open-floor", "adjourn")));
        shows("promise", shown);
    }

    private static String owed(String when, AGame game) {
        return RuleBook.row(
                when,
                game.state().days() + " days left",
                "owed " + game.state().owing().size(),
                "trust of Brenn " + game.trust("Brenn") + ", of Corvey " + game.trust("Corvey"),
                "assurance " + assurance(game, "Brenn") + " and " + assurance(game, "Corvey"));
    }

    private static int assurance(AGame game, String member) {
        return game.state().item("room").assurance(game.game().story().rules(), member);
    }

    @Test
    void section6TheFloor() {
        AGame tabled = RuleBook.table().begun().after(KEEP_FIRM, "open-floor", TABLE);
        List<String> shown = RuleBook.stances(tabled.situation("room"), FIRM);
        for (DecisionRule rule : List.of(DecisionRule.SIMPLE_MAJORITY, DecisionRule.QUALIFIED_MAJORITY)) {
            shown.add("by " + RuleBook.word(rule) + ": "
                    + RuleBook.word(
                            Vote.on(tabled.situation("room"), FIRM, rule).result()));
        }
        AGame guarded = tabled.after("soften clause=reporting", "add-safeguard safeguard=national-law");
        shown.add("two moves: reporting is softened, and national-law is put in");
        shown.addAll(RuleBook.stances(
                guarded.lastTabling().situation(), guarded.lastTabling().last()));
        shown.add("result: " + RuleBook.word(guarded.lastTabling().result()));
        shows("floor", shown);
    }

    @Test
    void section6TheChair() {
        List<String> shown = new ArrayList<>();
        shown.add("nobody in particular is in the chair: "
                + moves(RuleBook.table().begun()));
        shown.add("Corvey is in the chair, with patience 2: "
                + moves(drilling().chairedBy("Corvey", "").allowing(2).begun()));
        AGame first = drilling().chairedBy("Aldery", "drill").begun();
        shown.add("Aldery is in the chair and wants the drill, and the room is tabled first: " + moves(first));
        AGame second = first.after("open-floor", "table item=drill forum=digital");
        shown.add("the drill is adopted first: trust of Aldery " + first.trust("Aldery") + ", then "
                + second.trust("Aldery"));
        shows("chair", shown);
    }

    private static ATable drilling() {
        return RuleBook.table()
                .discussing(AnItem.item("drill").saying(AClause.core("core").serves("response", 1)));
    }

    private static String moves(AGame game) {
        AGame tabled = game.after(KEEP_FIRM, "open-floor", TABLE);
        String statement = tabled.refusal("move-to-statement clause=reporting").isEmpty() ? "takes" : "does not take";
        return tabled.state().debate().orElseThrow().moves() + " moves; the chair's statement " + statement
                + " a sentence";
    }

    @Test
    void section7AnOffer() {
        AGame game = RuleBook.table()
                .helpedBy(partner("Meridian").raising("all", 2).built())
                .begun();
        AGame helped = game.after("visit partner=Meridian", "accept");
        List<String> shown = new ArrayList<>();
        shown.add("before");
        shown.addAll(RuleBook.ledger(Ledger.of(game.situation("room"), "Dunmere", GUARDED)));
        shown.add("after");
        shown.addAll(RuleBook.ledger(Ledger.of(helped.situation("room"), "Dunmere", GUARDED)));
        shows("offer", shown);
    }

    @Test
    void section7WithinReach() {
        AGame game = RuleBook.table()
                .rule("days", 20)
                .helpedBy(partner("Meridian").raising("all", 2).built())
                .begun()
                .after(KEEP_GUARDED);
        for (AMember member : RuleBook.members()) {
            game = game.after("consult member=" + member.built().id() + " item=room");
        }
        game = game.after("visit partner=Meridian");
        shows(
                "reach",
                Reach.ofAccepting(game.game()).changes().stream()
                        .map(change -> change.member() + ": "
                                + RuleBook.word(change.before().worst()) + ", then "
                                + RuleBook.word(change.after().worst()))
                        .toList());
    }

    @Test
    void section8AWave() {
        Practice cert =
                new Practice("cert", "cert", "", 4, Sorted.map(), Sets.of("Aldery"), Sorted.map(), "", List.of());
        Practice law = new Practice(
                "law", "law", "", 4, Sorted.map("data", 1), Sets.of("Aldery"), Sorted.map(), "", List.of());
        AGame game =
                RuleBook.table().practising(cert).practising(law).meeting(5).begun();
        List<String> shown = new ArrayList<>();
        for (int session = 1; session <= 4; session++) {
            shown.add("session " + session + ": a team in " + adopters(game, "cert") + "; a law in "
                    + adopters(game, "law"));
            game = game.after("open-floor", "adjourn");
        }
        shows("diffusion", shown);
    }

    private static String adopters(AGame game, String practice) {
        return game.state().members().entrySet().stream()
                .filter(member -> member.getValue().practices().contains(practice))
                .map(Map.Entry::getKey)
                .collect(joining(", "));
    }

    @Test
    void section9AnAttack() {
        shows(
                "incident",
                List.of(
                        "nothing is in force: damage " + damage(Optional.empty()),
                        "the text of section 3 is in force, and Dunmere was silent in this session: damage "
                                + damage(Optional.of(GUARDED)),
                        "a text that Dunmere owns is in force: damage " + damage(Optional.of(text("room:1")))));
    }

    private static int damage(Optional<Text> adopted) {
        AGame game = RuleBook.table()
                .meeting(2)
                .struckAfterEachSession(1)
                .threatenedBy(incident("attack", 5).hitting("Dunmere").built())
                .begun();
        String clauses = adopted.map(text -> text.equals(GUARDED) ? KEEP_GUARDED : KEEP_WEAK)
                .orElse("");
        AGame floor = clauses.isEmpty() ? game.after("open-floor") : game.after(clauses, "open-floor", TABLE);
        return -floor.after("adjourn").measure(DAMAGED);
    }

    @Test
    void section10TheSmallestChange() {
        AGame fell = RuleBook.table().begun().after(KEEP_FIRM, "open-floor", TABLE, "press");
        Counterfactual change = Counterfactual.of(fell.lastTabling());
        shows(
                "smallest",
                List.of(
                        "tabled: " + RuleBook.wording(FIRM),
                        "steps to the nearest text that would have passed: " + change.steps() + ", "
                                + RuleBook.wording(change.wording().orElseThrow()),
                        "one promise more would have been enough to: "
                                + (change.assured().isEmpty() ? "nobody alone" : String.join(", ", change.assured()))));
    }

    @Test
    void section11WhatHolds() {
        Situation situation = RuleBook.table().situation("room");
        List<String> shown = new ArrayList<>(List.of("as in section 3"));
        shown.addAll(RuleBook.stances(situation, GUARDED));
        shown.add("with Brenn's trust one higher");
        shown.addAll(RuleBook.stances(Variations.trustingMore(situation, "Brenn"), GUARDED));
        List<AMember> turned = RuleBook.members();
        Collections.reverse(turned);
        assertThat(RuleBook.stances(RuleBook.table(turned).situation("room"), GUARDED))
                .isEqualTo(RuleBook.stances(situation, GUARDED));
        shown.add("with the members listed the other way round: the same as in section 3");
        shows("invariants", shown);
    }

    @Test
    void section12WhatTextsAreWorth() {
        SortedMap<String, Integer> worth = Sorted.map(
                "1 only room, notes: nobody minds",
                carried(RuleBook.table().begun(), KEEP_WEAK),
                "2 the text of section 3, as it is",
                carried(RuleBook.table().begun(), KEEP_GUARDED),
                "3 the same, after a workshop and a partner's training",
                carried(
                        RuleBook.table()
                                .helpedBy(partner("Meridian").raising("all", 2).built())
                                .begun(),
                        KEEP_GUARDED,
                        "workshop item=room",
                        "visit partner=Meridian",
                        "accept"));
        shows(
                "worth",
                worth.entrySet().stream()
                        .map(text -> text.getKey().substring(2) + ": " + text.getValue())
                        .toList());
    }

    private static int carried(AGame game, String... prepared) {
        return game.after(prepared).after("open-floor", TABLE).measure(MEASURE);
    }

    @Test
    void section13Variants() {
        ATable halving = RuleBook.table().rule("safeguardCost", 2);
        ATable once = RuleBook.table().rule("gap", 1);
        shows(
                "dropped",
                List.of(
                        "effect when a safeguard costs a third: " + effect(RuleBook.table()) + "; when it costs half: "
                                + effect(halving),
                        "comfort of Dunmere when each step of the gap counts twice: " + comfort(RuleBook.table())
                                + "; once: " + comfort(once)));
    }

    private static int effect(ATable table) {
        return Measures.effect(table.story(), table.situation("room").item(), GUARDED, MEASURE);
    }

    private static int comfort(ATable table) {
        return Ledger.of(table.situation("room"), "Dunmere", GUARDED).comfort().low();
    }

    private static void shows(String example, List<String> lines) {
        Guide.RULES.assertShows(
                Guide.RULES.examples("example", example).get(0),
                lines.stream().map(line -> line + "\n").collect(joining()));
    }
}
