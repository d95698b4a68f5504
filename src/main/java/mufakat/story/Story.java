package mufakat.story;

import java.util.List;
import java.util.SortedMap;

/** A whole story, as an author wrote it. Only the loader makes one to be played, so that every reference in it holds. */
@Says("A story: who sits at the table, what is proposed, and what happens around it.")
public record Story(
        @Says("What the story is called and how it is played.")
        About story,

        @Says("Constants of the rules that this story overrides.")
        Rules rules,

        @Says("What a text can hurt: id, name and one sentence each.") @Range(min = 1, max = 24)
        SortedMap<String, Topic> domains,

        @Says("What a text can serve: id, name and one sentence each.") @Range(min = 1, max = 24)
        SortedMap<String, Topic> interests,

        @Says("What the world becomes: the numbers that endings and the debrief look at.") @Range(min = 1, max = 24)
        SortedMap<String, Measure> measures,

        @Says("The states at the table.") @Range(min = 1, max = 60)
        SortedMap<String, Member> members,

        @Says("The meetings in which a text can be tabled.") @Range(min = 1, max = 40)
        SortedMap<String, Forum> forums,

        @Says("Institutions that members set up at home and that spread by example.")
        SortedMap<String, Practice> practices,

        @Says("What can be put to the table.") @Range(min = 1, max = 2000)
        SortedMap<String, Proposal> proposals,

        @Says("Those outside the table who offer help, and what they ask for it.")
        SortedMap<String, Partner> partners,

        @Says("What may go wrong between sessions.") SortedMap<String, Incident> incidents,

        @Says("The meeting cycles, in order.") @Range(min = 1, max = 40)
        List<Session> sessions,

        @Says("What the player reads and chooses before and after a session.")
        SortedMap<String, Scene> scenes,

        @Says("How the story can end: the first whose condition holds. The last has no condition.")
        @Range(min = 1, max = 40)
        List<Ending> endings,

        @Says("Questions for after the game.") Debrief debrief,

        @Says("Words a player may not know.") @Range(max = 1000)
        SortedMap<String, Term> glossary,

        @Says("Where facts come from: a key and a citation.")
        SortedMap<String, String> sources,

        @Says("What can be promised to a member. In a story that has none, a promise names nothing and is never due.")
        @Range(max = 40)
        SortedMap<String, Pledge> promises) {
    /** The same story with other members. */
    public Story withMembers(SortedMap<String, Member> others) {
        return with(others, proposals, partners);
    }

    /** The same story with other items. */
    public Story withProposals(SortedMap<String, Proposal> others) {
        return with(members, others, partners);
    }

    /** The same story with other partners. */
    public Story withPartners(SortedMap<String, Partner> others) {
        return with(members, proposals, others);
    }

    private Story with(
            SortedMap<String, Member> seats, SortedMap<String, Proposal> items, SortedMap<String, Partner> helpers) {
        return new Story(
                story, rules, domains, interests, measures, seats, forums, practices, items, helpers, incidents,
                sessions, scenes, endings, debrief, glossary, sources, promises);
    }
}
