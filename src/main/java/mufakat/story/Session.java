package mufakat.story;

import java.util.List;
import java.util.Optional;

/** One meeting cycle: days to prepare, then the floor. */
@Says("One meeting cycle: days to prepare, then the floor.")
public record Session(
        @Says("Its id.") @Range(min = 1, max = 40) String id,

        @Says("The title as players read it.") @Range(min = 1, max = 60)
        String title,

        @Says("The year.") @Range(min = 1900, max = 2200) @Default("2020")
        int year,

        @Says("Where it meets.") @Default("") String place,

        @Says("The member in the chair.") @Refers(Refers.To.MEMBER) @Default("")
        String chair,

        @Says("Days of preparation; 0 stands for the number in the rules.") @Range(max = 60) @Default("0")
        int days,

        @Says("The scene before the preparation.") @Refers(Refers.To.SCENE) @Default("")
        String opening,

        @Says("Items that come onto the agenda.") @Refers(Refers.To.PROPOSAL)
        List<String> items,

        @Says("What a colleague says while the envoy prepares: the first that fits is shown.")
        List<Advice> advice,

        @Says("The scene after the floor.") @Refers(Refers.To.SCENE) @Default("")
        String closing,

        @Says("How many incidents are drawn after it.") @Range(max = 5) @Default("1")
        int incidents,

        @Says("How things typically stand before it, for those who begin the story here with --session.")
        Optional<Start> start,

        @Says("Ids that it had before, the oldest first: older saves know it by them.") @Range(max = 20)
        List<String> formerly,

        @Says("Moves that the chair's patience allows on this floor, in place of the number in the rules.")
        @Range(max = 10)
        Optional<Integer> patience,

        @Says("The item of its own that the member in the chair would like to see tabled.")
        @Refers(Refers.To.PROPOSAL)
        @Default("")
        String wants)
        implements Named {}
