package mufakat.words;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What reads a command line that a person types, and how a word has to be written for it. */
public enum Shell {
    /** {@code sh} and its kin: nothing between single quotes means anything but itself. */
    POSIX("[\\p{L}\\p{M}\\p{N}_./:@%+,-][\\p{L}\\p{M}\\p{N}_./:=@%+,-]*") {
        @Override
        String inQuotes(String word) {
            return UNTYPABLE.matcher(word).find()
                    ? "$'"
                            + UNTYPABLE
                                    .matcher(word.replaceAll("['\\\\]", "\\\\$0"))
                                    .replaceAll(m -> octal(m.group())) + "'"
                    : "'" + word.replace("'", "'\\''") + "'";
        }
    },
    /**
     * Windows' {@code cmd.exe}, and behind it Java's reading of its command line: a quote is doubled, backslashes before
     * one are, too, and a percent sign stands outside of the quotes, behind a caret.
     */
    CMD("[\\p{L}\\p{M}\\p{N}_./:\\\\@+-]+") {
        @Override
        String inQuotes(String word) {
            String slashes = word.replaceAll("(\\\\+)(?=[\"%]|$)", "$1$1");
            return '"' + slashes.replace("\"", "\"\"").replace("%", "\"^%\"") + '"';
        }
    };

    /** No key types these, and a terminal may obey them. */
    private static final Pattern UNTYPABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private final Pattern plain;

    Shell(String plain) {
        this.plain = Pattern.compile(plain);
    }

    /** A word as it has to be typed, so that it arrives as it is. */
    public String quoted(String word) {
        return plain.matcher(word).matches() ? word : inQuotes(word);
    }

    abstract String inQuotes(String word);

    /** The letter as a pattern's replacement: its bytes in UTF-8, each as a backslash and three digits. */
    private static String octal(String letter) {
        StringBuilder octal = new StringBuilder();
        for (byte each : letter.getBytes(StandardCharsets.UTF_8)) {
            octal.append("\\\\")
                    .append(Integer.toOctalString(0x200 | (each & 0xff)).substring(1));
        }
        return octal.toString();
    }
}
