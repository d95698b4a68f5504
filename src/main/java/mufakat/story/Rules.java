package mufakat.story;

/**
 * The constants of the rules that a story may override. The names and the default values are those of the rule book, whose
 * sections each component names.
 */
@Says("Constants of the rules that this story overrides.")
public record Rules(
        @Section(5) @Says("Days of preparation in a session that names none.") @Range(min = 1, max = 60) @Default("6")
        int days,

        @Section(5) @Says("Items that can be tabled in a session.") @Range(min = 1, max = 10) @Default("2")
        int tablings,

        @Section(6) @Says("Moves the chair's patience allows when someone objects.") @Range(max = 10) @Default("3")
        int patience,

        @Section(3) @Says("Comfort from which a member supports a text.") @Range(min = 1, max = 20) @Default("3")
        int support,

        @Section(3)
        @Says("How much discomfort a member swallows when all others do not object.")
        @Range(max = 20)
        @Default("3")
        int tolerance,

        @Section(2) @Says("What a promise is worth to the member who has it.") @Range(max = 10) @Default("3")
        int promise,

        @Section(5)
        @Says("Promises that can be in hand at once, in a story that says what can be promised.")
        @Range(min = 1, max = 20)
        @Default("2")
        int inHand,

        @Section(5) @Says("Trust that a member gains when a promise to it is kept.") @Range(max = 5) @Default("1")
        int kept,

        @Section(5) @Says("Trust that a member loses when a promise to it is broken.") @Range(max = 5) @Default("2")
        int broken,

        @Section(2) @Says("What a partner's backing is worth to every member.") @Range(max = 10) @Default("2")
        int backing,

        @Section(2) @Says("What a co-sponsor is worth to the neighbour it brings.") @Range(max = 10) @Default("1")
        int coSponsor,

        @Section(2)
        @Says("The most that promises, backing and a co-sponsor are worth together.")
        @Range(max = 20)
        @Default("5")
        int assurances,

        @Section(2) @Says("What each step of missing capacity costs.") @Range(max = 10) @Default("2")
        int gap,

        @Section(2) @Says("The most that familiarity with an item is worth.") @Range(max = 10) @Default("2")
        int familiarity,

        @Section(2) @Says("By how much a safeguard lowers the sensitivity of its domain.") @Range(max = 3) @Default("1")
        int safeguard,

        @Section(3)
        @Says("A text with a safeguard loses one part in this many of its effect.")
        @Range(min = 2, max = 10)
        @Default("3")
        int safeguardCost,

        @Section(3) @Says("Trust up to which supporting an adopted text raises it.") @Range(max = 5) @Default("3")
        int supportTrust,

        @Section(3)
        @Says("Trust that a member loses when its silence is taken for consent.")
        @Range(max = 5)
        @Default("1")
        int silence,

        @Section(6) @Says("Trust that each objector loses when the envoy presses.") @Range(max = 5) @Default("2")
        int pressed,

        @Section(6)
        @Says("Trust that each objector loses beyond that when the envoy names it.")
        @Range(max = 5)
        @Default("1")
        int named,

        @Section(6) @Says("Trust that each other member loses when the envoy presses.") @Range(max = 5) @Default("1")
        int witnessed,

        @Section(6) @Says("Trust that a member outvoted under a voting rule loses.") @Range(max = 5) @Default("2")
        int outvoted,

        @Section(8) @Says("How strongly example spreads a practice.") @Range(max = 20) @Default("5")
        int diffusion,

        @Section(6)
        @Says("Members that must not object before an item open to the like-minded enters into force among them.")
        @Range(min = 2, max = 60)
        @Default("6")
        int parties,

        @Section(6)
        @Says("Share of the members that a qualified majority needs, in per cent.")
        @Range(min = 1, max = 100)
        @Default("55")
        int qualifiedMembers,

        @Section(6)
        @Says("Share of the population that a qualified majority needs, in per cent.")
        @Range(min = 1, max = 100)
        @Default("65")
        int qualifiedPopulation,

        @Section(6) @Says("Members that a blocking minority needs at least.") @Range(min = 1, max = 60) @Default("4")
        int blocking,

        @Section(9)
        @Says("Damage from which an incident costs its victim readiness for a session.")
        @Range(min = 1, max = 6)
        @Default("3")
        int readiness,

        @Section(9)
        @Says("How far apart two members' emergency tiers may lie for their procedures to fit; none never fits any.")
        @Range(max = 10)
        @Default("2")
        int tiers,

        @Section(2)
        @Says("The domain that a partner's backing touches.")
        @Refers(Refers.To.DOMAIN)
        @Default("alignment")
        String backingTouches,

        @Section(9)
        @Says("The measure from which the damage of incidents is taken.")
        @Refers(Refers.To.MEASURE)
        @Default("trust-in-cyberspace")
        String damages,

        @Section(2)
        @Says("Steps of wording above encourages, over all clauses, that ask for one more capacity.")
        @Range(min = 1, max = 20)
        @Default("2")
        int strongWords,

        @Section(2)
        @Says("The most that the clauses beside the core give a member together.")
        @Range(max = 20)
        @Default("2")
        int sideGains,

        @Section(2)
        @Says("Sensitivity from which a member guards a domain; 4 means that nobody guards any.")
        @Range(min = 1, max = 4)
        @Default("3")
        int guarded,

        @Section(2) @Says("The most that precedents are worth together.") @Range(max = 10) @Default("2")
        int precedents,

        @Section(3)
        @Says("Steps of missing capacity from which a member is not in a position to join.")
        @Range(min = 1, max = 10)
        @Default("2")
        int outOfReach,

        @Section(3)
        @Says("A core that stands alone gives one part in this many of its effect.")
        @Range(min = 1, max = 10)
        @Default("3")
        int alone,

        @Section(5) @Says("What a workshop adds to the familiarity of an item.") @Range(max = 10) @Default("2")
        int workshop,

        @Section(5) @Says("Trust above which it wears off between sessions.") @Range(max = 5) @Default("2")
        int rest,

        @Section(5) @Says("How much trust wears off between two sessions.") @Range(max = 5) @Default("1")
        int wear,

        @Section(7)
        @Says("What a member can carry of texts in force for each step of its capacity.")
        @Range(min = 1, max = 20)
        @Default("2")
        int means,

        @Section(7)
        @Says("Load beyond a member's means that costs 1 comfort with every further text.")
        @Range(min = 1, max = 20)
        @Default("2")
        int overload,

        @Section(7)
        @Says("Sessions for which a member carries a text before it is delivered there.")
        @Range(min = 1, max = 10)
        @Default("2")
        int delivery,

        @Section(6)
        @Says("By how much an objector that is pressed grows more sensitive to what it objected to.")
        @Range(max = 3)
        @Default("1")
        int memory,

        @Section(5)
        @Says("Half days of preparation that each point of overlap costs in every session.")
        @Range(max = 10)
        @Default("1")
        int overlapCost) {}
