package mufakat.check;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import mufakat.story.Choice;
import mufakat.story.Clause;
import mufakat.story.Debrief.Question;
import mufakat.story.Ending;
import mufakat.story.Partner;
import mufakat.story.Proposal;
import mufakat.story.Safeguard;
import mufakat.story.Session;
import mufakat.story.Story;

/** Ids: how they are written, and that each is given once where references could not tell two apart. */
final class Ids {
    private static final String EVERYONE = "all";

    private final Problems problems;

    private Ids(Problems problems) {
        this.problems = problems;
    }

    static void check(Story story, Problems problems) {
        Ids ids = new Ids(problems);
        new Walk(ids::written).through(story);
        ids.sections(story);
        ids.unique(story.sessions().stream().map(Session::id).toList(), "/sessions");
        ids.unique(story.endings().stream().map(Ending::id).toList(), "/endings");
        ids.questions(story);
        ids.offers(story);
        story.proposals().forEach(ids::item);
        story.scenes().forEach((id, scene) -> ids.choices(scene.choices(), "/scenes", id));
        story.incidents().forEach((id, incident) -> ids.choices(incident.choices(), "/incidents", id));
    }

    private void written(StoryComponent component, Object value, String pointer) {
        if (component.key().equals("id") && value instanceof String id) {
            wellFormed(Problem.value(Code.MALFORMED_ID, pointer, id), id);
        }
    }

    private void sections(Story story) {
        keys(story.domains(), "/domains");
        keys(story.interests(), "/interests");
        keys(story.measures(), "/measures");
        keys(story.members(), "/members");
        keys(story.forums(), "/forums");
        keys(story.practices(), "/practices");
        keys(story.proposals(), "/proposals");
        keys(story.partners(), "/partners");
        keys(story.incidents(), "/incidents");
        keys(story.scenes(), "/scenes");
        keys(story.promises(), "/promises");
        ambiguous(story.domains(), "domain", story.interests(), "interest", "/interests");
        ambiguous(story.proposals(), "proposal", story.practices(), "practice", "/practices");
        if (story.members().containsKey(EVERYONE)) {
            problems.add(Problem.key(Code.RESERVED_ID, "/members/" + EVERYONE, EVERYONE));
        }
    }

    private void keys(Map<String, ?> things, String section) {
        things.keySet().forEach(id -> wellFormed(Problem.key(Code.MALFORMED_ID, Pointer.to(section, id), id), id));
    }

    private void ambiguous(Map<String, ?> first, String kind, Map<String, ?> second, String other, String section) {
        for (String id : second.keySet()) {
            if (first.containsKey(id)) {
                problems.add(Problem.key(Code.AMBIGUOUS_ID, Pointer.to(section, id), id, kind, other));
            }
        }
    }

    private void questions(Story story) {
        unique(story.debrief().reflections().stream().map(Question::id).toList(), "/debrief/reflections");
        unique(story.debrief().discussion().stream().map(Question::id).toList(), "/debrief/discussion");
    }

    private void offers(Story story) {
        SortedSet<String> seen = new TreeSet<>();
        story.partners().forEach((id, partner) -> {
            List<String> ids = partner.offers().stream().map(Partner.Offer::id).toList();
            unique(ids, Pointer.to("/partners", id) + "/offers", seen);
        });
    }

    private void item(String id, Proposal item) {
        String pointer = Pointer.to("/proposals", id);
        unique(item.clauses().stream().map(Clause::id).toList(), pointer + "/clauses");
        unique(item.safeguards().stream().map(Safeguard::id).toList(), pointer + "/safeguards");
    }

    private void choices(List<Choice> choices, String section, String id) {
        unique(choices.stream().map(Choice::id).toList(), Pointer.to(section, id) + "/choices");
    }

    private void unique(List<String> ids, String pointer) {
        unique(ids, pointer, new TreeSet<>());
    }

    private void unique(List<String> ids, String pointer, SortedSet<String> seen) {
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            if (!id.isBlank() && !seen.add(id)) {
                problems.add(Problem.value(Code.DUPLICATE_ID, Pointer.to(pointer, i) + "/id", id));
            }
        }
    }

    private void wellFormed(Problem otherwise, String id) {
        boolean good = !id.isEmpty() && isLetter(id.charAt(0));
        for (int i = 1; i < id.length() && good; i++) {
            char c = id.charAt(i);
            good = isLetter(c) || isDigit(c) || c == '-';
        }
        if (!good && !(id.isBlank() && otherwise.at() == Problem.At.VALUE)) {
            problems.add(otherwise);
        }
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
