package mufakat.report.compare;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import mufakat.compare.DecisionSubject;
import mufakat.compare.DecisionSubject.Role;
import mufakat.compare.GameSummary;
import mufakat.engine.Decision;
import mufakat.engine.Phase;
import mufakat.engine.model.Tabling;
import mufakat.engine.model.Text;
import mufakat.engine.replay.Step;
import mufakat.save.DecisionLine;
import mufakat.save.PlayedSave;
import mufakat.story.Names;
import mufakat.story.Story;

/**
 * One game as xAPI statements, in order. A statement depends on nothing but the game up to its decision: when a game that
 * had stopped is exported again after it went on, what was said before is said again word for word.
 */
final class GameStatements {
    private final Story story;
    private final GameSummary account;
    private final PlayedSave played;
    private final Activities activities;
    private final Sayings sayings;
    private final Statement.Author author;
    private final List<ObjectNode> statements = new ArrayList<>();
    private final SortedSet<String> begun = new TreeSet<>();
    private int adjourned;

    private GameStatements(Story story, GameSummary account, Activities activities) {
        this.story = story;
        this.account = account;
        this.played = account.played(story);
        this.activities = activities;
        this.sayings = new Sayings(story, activities);
        this.author = new Statement.Author(account.header(), activities);
    }

    static List<ObjectNode> of(Story story, GameSummary account, Activities activities) {
        GameStatements game = new GameStatements(story, account, activities);
        game.tell();
        return game.statements;
    }

    private void tell() {
        int first = played.beginning().game().state().session();
        Statement.Place start = new Statement.Place(0, account.header().started(), "", first, "");
        say(start, XapiVerbUse.of(Verb.INITIALIZED, activities.game()));
        say(start, XapiVerbUse.of(Verb.INITIALIZED, activities.session(first)));
        played.steps().counted().forEach(this::tell);
        if (!account.isOver()) {
            stopped(start);
        }
    }

    private void tell(Step step) {
        String item = DecisionSubject.of(story, step).id(Role.ITEM);
        Statement.Place place = place(step, item);
        if (!item.isEmpty() && begun.add(item)) {
            say(place, XapiVerbUse.of(Verb.INITIALIZED, activities.item(item)));
        }
        sayings.of(step).forEach(said -> say(place, said));
        settled(step);
        if (step.decision() instanceof Decision.Adjourn) {
            adjourned++;
            say(place, XapiVerbUse.of(Verb.COMPLETED, activities.session(place.session())));
            say(place, XapiVerbUse.of(Verb.PROGRESSED, activities.game()).at(progress()));
        }
        if (step.after().state().session() > step.before().state().session()) {
            int next = step.after().state().session();
            say(place.in(next), XapiVerbUse.of(Verb.INITIALIZED, activities.session(next)));
        }
        if (step.after().state().phase() == Phase.ENDED && step.before().state().phase() != Phase.ENDED) {
            say(place, ended(step));
        }
    }

    /** What became of the texts on which this decision had the last word. */
    private void settled(Step step) {
        List<Tabling> tablings = step.after().state().tablings();
        for (Tabling tabling : tablings.subList(step.before().state().tablings().size(), tablings.size())) {
            XapiVerbUse said = XapiVerbUse.of(Verb.COMPLETED, activities.item(tabling.item()));
            int strength = tabling.agreed()
                    ? tabling.last()
                            .strength(story.proposals().get(tabling.item()).core())
                    : 0;
            said.result().put("success", tabling.agreed());
            said.result()
                    .putObject("score")
                    .put("scaled", (double) strength / Text.COMMITS)
                    .put("raw", strength)
                    .put("min", 0)
                    .put("max", Text.COMMITS);
            said.answering(Names.word(tabling.result()));
            say(place(step, tabling.item()), said);
        }
    }

    private XapiVerbUse ended(Step step) {
        XapiVerbUse said = XapiVerbUse.of(Verb.COMPLETED, activities.game()).answering(account.ending());
        said.result().put("completion", true);
        Duration duration = Duration.between(
                account.header().started().truncatedTo(ChronoUnit.SECONDS),
                played.at(step).truncatedTo(ChronoUnit.SECONDS));
        if (!duration.isNegative()) {
            said.result().put("duration", duration.toString());
        }
        ObjectNode extensions = said.extensions();
        account.measures().forEach(extensions.putObject(Iri.extension("measures"))::put);
        extensions.put(Iri.extension("ambition"), account.worth().ambition());
        extensions.put(Iri.extension("comfort"), account.worth().comfort());
        return said;
    }

    /** How far a game came that did not end; where it stopped between two sessions, that has been said. */
    private void stopped(Statement.Place start) {
        List<Step> all = played.steps().all();
        if (all.isEmpty()) {
            say(start, XapiVerbUse.of(Verb.PROGRESSED, activities.game()).at(0));
            return;
        }
        Step last = all.get(all.size() - 1);
        if (!(last.decision() instanceof Decision.Adjourn)) {
            say(
                    place(last, ""),
                    XapiVerbUse.of(Verb.PROGRESSED, activities.game()).at(progress()));
        }
    }

    /** The sessions that were closed, of those that the game has. */
    private double progress() {
        int sessions = played.beginning().game().stretch().sessions();
        return Math.min(1, (double) adjourned / sessions);
    }

    private Statement.Place place(Step step, String item) {
        return new Statement.Place(
                step.number(),
                played.at(step),
                DecisionLine.write(step.decision()),
                step.before().state().session(),
                item);
    }

    private void say(Statement.Place place, XapiVerbUse said) {
        statements.add(Statement.of(author, place, said));
    }
}
