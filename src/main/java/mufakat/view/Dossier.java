package mufakat.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import mufakat.engine.model.MemberState;
import mufakat.story.Member;
import mufakat.story.Story;

/** What the envoy knows of a member. Its numbers are assumptions of a model, and the page says so. */
final class Dossier {
    private final StoryWords words;
    private final Story story;
    private final Member member;
    private final MemberState state;
    private final List<Passage> owed;

    Dossier(GameSession play, String member) {
        this.words = play.words();
        this.story = play.game().story();
        this.member = story.members().get(member);
        this.state = play.game().state().member(member);
        this.owed = new OwedWords(play).to(member);
    }

    Page page() {
        List<Passage> passages = new ArrayList<>();
        if (!member.brief().isEmpty()) {
            passages.add(Passage.prose(member.brief()));
        }
        passages.add(Passage.note(words.joined(List.of(member.capital(), people()), " · ")));
        passages.add(Passage.note(
                words.joined(List.of(words.say("dossier.standing", state.trust(), state.counting()), tiers()), " · ")));
        passages.addAll(owed);
        passages.add(Passage.heading(words.say("dossier.sensitivities")));
        story.domains().keySet().forEach(domain -> passages.add(trait(domain)));
        passages.add(Passage.heading(words.say("dossier.interests")));
        story.interests().keySet().forEach(interest -> passages.add(trait(interest)));
        if (!state.practices().isEmpty()) {
            List<String> practices =
                    state.practices().stream().map(words::practice).toList();
            passages.add(Passage.note(words.say("dossier.practices", words.and(practices))));
        }
        if (!member.neighbours().isEmpty()) {
            passages.add(Passage.note(words.say("dossier.neighbours", words.members(member.neighbours()))));
        }
        passages.add(Passage.note(
                words.joined(List.of(words.say("dossier.assumptions"), words.sourced(member.source())), " ")));
        return new Page(member.name(), passages);
    }

    private Passage trait(String trait) {
        return Passage.note(new Traits(words, story).known(state, trait));
    }

    /** In millions with one decimal below ten, else whole; nothing in a story that leaves all alike. */
    private String people() {
        int tenths = member.population() / 100;
        String millions = tenths < 100 ? tenths / 10 + "." + tenths % 10 : Integer.toString(tenths / 10);
        return isSaidOfSome(Member::population) ? words.say("dossier.people", millions) : "";
    }

    private String tiers() {
        return isSaidOfSome(Member::tiers) ? words.say("dossier.tiers", member.tiers()) : "";
    }

    private boolean isSaidOfSome(ToIntFunction<Member> trait) {
        return story.members().values().stream().mapToInt(trait).distinct().count() > 1;
    }
}
