package mufakat.words;

import com.ibm.icu.text.PluralRules;
import java.text.ParseException;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/**
 * Which of the forms of a word a number takes. A language gives its rule in the notation of the Unicode CLDR, for
 * example {@code one: i = 1 and v = 0}, and the forms of a word in the order of the rule, the one for all other numbers
 * last.
 */
final class Plurals {
    /** English is spared ICU's rules, which take longer to load than the title takes to appear. */
    private static final String ONE_AND_OTHERS = "one: i = 1 and v = 0";

    private static final Pattern WHOLE = Pattern.compile("-?\\d+");

    private final ToIntFunction<String> form;

    private Plurals(ToIntFunction<String> form) {
        this.form = form;
    }

    /** @throws IllegalStateException if the rule can't be read, for it comes with the program */
    static Plurals by(String rule) {
        if (rule.equals(ONE_AND_OTHERS)) {
            return new Plurals(number -> number.equals("1") ? 0 : 1);
        }
        try {
            PluralRules rules = PluralRules.parseDescription(rule);
            List<String> names = List.copyOf(rules.getKeywords());
            return new Plurals(number -> names.indexOf(rules.select(Double.parseDouble(number))));
        } catch (ParseException e) {
            throw new IllegalStateException("no rule of plurals: " + rule, e);
        }
    }

    /** The form for a number; the last where there is none of its own, or where it is no number. */
    String of(String number, List<String> forms) {
        boolean isWhole = WHOLE.matcher(number).matches();
        return forms.get(isWhole ? Math.min(form.applyAsInt(number), forms.size() - 1) : forms.size() - 1);
    }
}
