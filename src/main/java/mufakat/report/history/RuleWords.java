package mufakat.report.history;

import java.util.List;
import mufakat.history.accuracy.Predictor;
import mufakat.history.accuracy.RuleSearch.Found;
import mufakat.history.accuracy.RuleTerm;
import mufakat.history.accuracy.StopRule;
import mufakat.words.Messages;

/** A rule without members in words. */
record RuleWords(Messages messages) {
    /** "stop if it binds, or is about law without training". */
    String of(StopRule rule) {
        List<String> terms = rule.terms().stream().map(this::term).toList();
        return terms.size() == 1
                ? messages.say("history.rule.one", terms.get(0))
                : messages.say("history.rule.two", terms.get(0), terms.get(1));
    }

    /** The rule, out of how many it was chosen, and how many do as well. */
    String of(Found found) {
        return messages.say(
                "history.rule.found",
                of(found.best()),
                found.tried(),
                found.equals().size() - 1);
    }

    private String term(RuleTerm term) {
        return term.without()
                .map(other -> messages.say("history.rule.without", sign(term.sign()), sign(other)))
                .orElseGet(() -> sign(term.sign()));
    }

    private String sign(Predictor sign) {
        return sign.feature()
                .map(feature -> messages.say("history.sign." + feature))
                .orElseGet(() -> messages.say("history.sign.cost." + sign.cost()));
    }
}
