package mufakat.history;

import java.util.ArrayList;
import java.util.List;
import mufakat.story.Member;
import mufakat.story.Story;

/**
 * A number of a member's profile that a case can meet.
 *
 * @param name of the domain or the interest; empty for capacity and trust
 */
public record ProfileNumber(String member, Trait trait, String name) {

    /** Every number of every profile, those that are 0 among them: that somebody doesn't mind is a number, too. */
    public static List<ProfileNumber> of(Story story) {
        List<ProfileNumber> numbers = new ArrayList<>();
        for (Member member : story.members().values()) {
            numbers.add(new ProfileNumber(member.id(), Trait.CAPACITY, ""));
            numbers.add(new ProfileNumber(member.id(), Trait.TRUST, ""));
            Mapping.domains(story)
                    .forEach(domain -> numbers.add(new ProfileNumber(member.id(), Trait.SENSITIVITY, domain)));
            Mapping.INTERESTS.forEach(kind -> numbers.add(new ProfileNumber(member.id(), Trait.INTEREST, kind)));
            member.redLines()
                    .keySet()
                    .forEach(domain -> numbers.add(new ProfileNumber(member.id(), Trait.RED_LINE, domain)));
        }
        return numbers;
    }

    /** The number moved; its range holds it. */
    public Nudge by(int by) {
        return new Nudge(member, trait, name, by);
    }
}
