package mufakat.loader;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mufakat.check.Code;

/** Lines that version control leaves where two versions met. They stand anywhere, in the midst of a text too. */
final class MergeMarkers {
    private static final List<String> SIGNS = List.of("<<<<<<<", "=======", ">>>>>>>", "|||||||");
    private static final Pattern LINE = Pattern.compile("(?m)^(?:[ \\t]*(<{7}|>{7})(?= |$)|(={7}$|\\|{7}(?= |$)))");

    private MergeMarkers() {}

    static void refuse(SourceFile file) {
        String text = file.text();
        if (SIGNS.stream().noneMatch(text::contains)) {
            return;
        }
        Matcher marker = LINE.matcher(text);
        if (marker.find()) {
            int group = marker.group(1) == null ? 2 : 1;
            throw new StopReading(Code.MERGE_MARKER, file.placeOf(marker.start(group)), marker.group(group));
        }
    }
}
