package mufakat.history;

import java.util.List;

/** A case in one of its forms: one text, of which the record says whether all agreed to it. */
public record CodedText(Case put, Form form) {
    /**
     * The texts of all cases that were put to a table. What like-minded states entered into is none of them: the record
     * says who entered, which is asked of the members one by one.
     */
    public static List<CodedText> of(List<Case> cases) {
        return cases.stream()
                .filter(put -> put.fate().wasTabled() && put.fate() != RecordedFate.LIKE_MINDED)
                .flatMap(put -> put.forms().stream().map(form -> new CodedText(put, form)))
                .toList();
    }

    /** Whether all agreed to it. */
    public boolean passed() {
        return put.passed(form);
    }

    /** Whether that can be seen of it: it binds where it is in the binding form, however its case was coded. */
    public boolean is(Feature feature) {
        return feature == Feature.BINDING ? form == Form.BINDING : put.is(feature);
    }
}
