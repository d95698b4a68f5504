package mufakat.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import mufakat.engine.Game;
import mufakat.engine.Outcome;
import mufakat.engine.SessionRange;
import mufakat.playtest.Worth;
import mufakat.save.PlayedSave;
import mufakat.save.Replay;
import mufakat.save.SaveHeader;
import mufakat.save.SavedDecision;
import mufakat.story.Story;

/**
 * What is kept of one game of a class.
 *
 * @param name what the game is called among the others, unlike every other
 * @param file the name under which its save was found; empty where names are not to be told
 * @param header the first line of its save
 * @param progress whether it came to its end
 * @param session the index of the session in which it ended or stopped
 * @param ending the story's ending; empty where the game stopped before, or where the story goes on
 * @param measures by measure, its value when the game ended or stopped
 * @param worth ambition and comfort kept
 * @param trust by member
 * @param capacity by member
 * @param fates what became of all that was tabled, in order
 * @param promises how many it made, kept and broke
 * @param agreed the items of which a text was agreed, in the order in which they were
 * @param choices by decision point, which way it went; a point that was left is not there
 * @param floors the sessions whose floor was opened, by index
 * @param log the decisions that fit, as the save has them
 * @param path the numbers of the decisions that counted, from 1, in order: what was taken back is left out
 * @param answers by reflection, what was written
 * @param remarks what is to be said of its save
 */
public record GameSummary(
        String name,
        String file,
        SaveHeader header,
        Progress progress,
        int session,
        String ending,
        SortedMap<String, Integer> measures,
        Worth worth,
        SortedMap<String, Integer> trust,
        SortedMap<String, Integer> capacity,
        List<TabledText> fates,
        PromiseCount promises,
        List<String> agreed,
        SortedMap<DecisionPoint, String> choices,
        SortedSet<Integer> floors,
        Log log,
        List<Integer> path,
        SortedMap<String, String> answers,
        List<Remark> remarks) {

    /** Whether a game came to its end. */
    public enum Progress {
        ENDED,
        STOPPED
    }

    public GameSummary {
        fates = List.copyOf(fates);
        agreed = List.copyOf(agreed);
        path = List.copyOf(path);
        remarks = List.copyOf(remarks);
    }

    /** Whether it came to its end, so that all of it may be told. */
    public boolean isOver() {
        return progress == Progress.ENDED;
    }

    /** The world that was played. */
    public World world() {
        return World.of(header);
    }

    /** Its decisions, those that were taken back included, played again. */
    public PlayedSave played(Story story) {
        return Replay.of(entries(), beginning(story));
    }

    /** The game before its first decision. */
    public Outcome beginning(Story story) {
        SessionRange stretch = header.sessions()
                .flatMap(name -> SessionRange.named(story, name))
                .orElse(SessionRange.whole(story));
        return Game.begin(story, header.seed(), stretch);
    }

    /** The decisions that fit, read from the log anew at each call: a class has too many to keep them at hand. */
    public List<SavedDecision> entries() {
        return log.entries();
    }

    /** Which way it went at a point; empty where it never came past it. */
    public Optional<String> choice(DecisionPoint point) {
        Optional<String> taken = Optional.ofNullable(choices.get(point));
        boolean left = point.kind().canBeLeft() && floors.contains(point.session());
        return taken.or(() -> left ? Optional.of(DecisionPoint.LEFT) : Optional.empty());
    }

    /** The items of which a text was agreed in that session or later. */
    public List<String> agreedSince(int from) {
        return fates.stream()
                .filter(fate -> fate.agreed() && fate.session() >= from)
                .map(TabledText::item)
                .toList();
    }

    /** The last that became of an item. */
    public Optional<TabledText> lastOf(String item) {
        return fates.stream().filter(fate -> fate.item().equals(item)).reduce((earlier, later) -> later);
    }

    GameSummary named(String other) {
        return with(other, file, header, answers, remarks);
    }

    GameSummary remarking(Remark remark) {
        List<Remark> more = new ArrayList<>(remarks);
        more.add(remark);
        return with(name, file, header, answers, more);
    }

    /** The same game of a player who is not to be known. */
    GameSummary veiled(String alias, SaveHeader.Player player, UnaryOperator<String> veil) {
        SortedMap<String, String> veiled = new TreeMap<>();
        answers.forEach((question, answer) -> veiled.put(question, veil.apply(answer)));
        List<Remark> about = remarks.stream().map(remark -> remark.about(alias)).toList();
        return with(alias, "", header.playedBy(player), veiled, about);
    }

    private GameSummary with(
            String called, String found, SaveHeader now, SortedMap<String, String> written, List<Remark> said) {
        return new GameSummary(
                called, found, now, progress, session, ending, measures, worth, trust, capacity, fates, promises,
                agreed, choices, floors, log, path, written, said);
    }
}
