package mufakat.report.playtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mufakat.engine.Game;
import mufakat.engine.GameState;
import mufakat.engine.model.Tabling;
import mufakat.engine.model.Text;
import mufakat.playtest.BotGame;
import mufakat.playtest.PlaytestFindings;
import mufakat.report.playtest.Grid.Cell;
import mufakat.report.playtest.Grid.Row;
import mufakat.save.DecisionLine;
import mufakat.story.Clause;
import mufakat.story.Proposal;
import mufakat.story.Story;
import mufakat.view.GameSession;
import mufakat.view.Passage;
import mufakat.words.Messages;

/** The part of the page about the best game found: what it came to, and how it was played, session by session. */
final class BestGame {
    private final PlaytestFindings findings;
    private final Story story;
    private final Messages messages;
    private final FindingsWords words;

    BestGame(PlaytestFindings findings, Messages messages) {
        this.findings = findings;
        this.story = findings.story();
        this.messages = messages;
        this.words = new FindingsWords(story, messages);
    }

    /** What was done in one session. */
    record Chapter(String heading, List<Deed> deeds) {}

    /** A decision in words, and what came of it. */
    record Deed(String sentence, List<String> notes) {}

    PagePart part() {
        PagePart part = new PagePart("best", messages);
        findings.best().ifPresent(best -> {
            part.saying(messages.say(
                    "playtest.best.is",
                    words.habit(best.habit()),
                    best.worth().ambition(),
                    best.worth().comfort(),
                    words.ending(best.last().state())));
            part.table(new Grid(
                    messages.say("playtest.table.tabled"),
                    words.head("item", "session", "result", "text"),
                    tabled(best.last().state())));
        });
        List<Row> others = findings.frontier().stream().skip(1).map(this::other).toList();
        return others.isEmpty()
                ? part
                : part.table(new Grid(
                        messages.say("playtest.table.frontier"),
                        words.head("game", "ambition", "comfort", "ends", "agreed"),
                        others));
    }

    private List<Row> tabled(GameState end) {
        return end.tablings().stream()
                .map(tabling -> new Row(
                        story.proposals().get(tabling.item()).title(),
                        List.of(
                                Cell.of(story.sessions().get(tabling.session()).title()),
                                Cell.of(messages.say("result." + tabling.result())),
                                Cell.of(text(tabling)))))
                .toList();
    }

    private String text(Tabling tabling) {
        Proposal item = story.proposals().get(tabling.item());
        Text text = tabling.last();
        List<String> parts = new ArrayList<>();
        for (Clause clause : item.clauses()) {
            if (text.strength(clause) > 0) {
                parts.add(messages.say(
                        "playtest.worded", clause.says(), messages.say("strength." + text.strength(clause))));
            }
        }
        text.safeguards().stream()
                .flatMap(safeguard -> item.safeguard(safeguard).stream())
                .forEach(safeguard -> parts.add(safeguard.says()));
        return String.join("; ", parts);
    }

    private Row other(BotGame game) {
        GameState end = game.last().state();
        List<String> agreed = story.proposals().keySet().stream()
                .filter(end::isAdopted)
                .map(words::shortItem)
                .toList();
        return new Row(
                messages.say("playtest.player", words.habit(game.habit()), game.number()),
                List.of(
                        Cell.of(game.worth().ambition()),
                        Cell.of(game.worth().comfort()),
                        Cell.of(words.ending(end)),
                        Cell.of(words.and(agreed))));
    }

    /** The game as it was played; empty where no game came to its end. */
    List<Chapter> chapters() {
        List<Chapter> chapters = new ArrayList<>();
        findings.best().ifPresent(best -> {
            GameSession play = GameSession.begin(
                    Game.begin(story, best.last().seed(), best.last().stretch()), messages, entry -> Optional.empty());
            List<Integer> sessions = new ArrayList<>();
            best.decisions().forEach(decision -> {
                sessions.add(play.game().state().session());
                play.decide(decision);
            });
            List<Deed> deeds = deeds(play);
            for (int session = 0; session < story.sessions().size(); session++) {
                int from = sessions.indexOf(session);
                if (from >= 0) {
                    chapters.add(new Chapter(
                            story.sessions().get(session).title(),
                            deeds.subList(from, sessions.lastIndexOf(session) + 1)));
                }
            }
        });
        return chapters;
    }

    private static List<Deed> deeds(GameSession play) {
        List<Deed> deeds = new ArrayList<>();
        List<String> said = play.said();
        for (Passage passage : play.pages().journal().passages()) {
            if (passage.kind() == Passage.Kind.HEADING) {
                deeds.add(new Deed(said.get(deeds.size()), new ArrayList<>()));
            } else if (!deeds.isEmpty()) {
                deeds.get(deeds.size() - 1).notes().add(passage.text());
            }
        }
        return deeds;
    }

    /** The decisions as a save writes them, a line each. */
    String lines() {
        return findings.best()
                .map(best -> String.join(
                        "\n", best.decisions().stream().map(DecisionLine::write).toList()))
                .orElse("");
    }
}
