package mufakat.report.compare;

import java.util.stream.Stream;
import mufakat.compare.Remark;
import mufakat.words.Messages;

/** What is to be said of saves, in sentences. */
public record RemarkWords(Messages messages) {
    /** A remark as a sentence that begins with the name of the save. */
    public String says(Remark remark) {
        Object[] arguments = Stream.concat(Stream.of(remark.file()), remark.arguments().stream())
                .toArray();
        return messages.say("compare.remark." + remark.key(), arguments);
    }
}
