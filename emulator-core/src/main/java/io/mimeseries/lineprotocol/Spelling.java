package io.mimeseries.lineprotocol;

/** Which names a line can carry, however they are escaped: others come out of it changed, or not at all. */
public final class Spelling {
    private Spelling() {}

    /** A line that begins with {@code #} is a comment. */
    public static boolean canBeMeasurement(String name) {
        return !name.startsWith("#") && !isSkipped(name) && !isAmbiguous(name, "\"");
    }

    /** For the key of a tag and for its value. */
    public static boolean canBeTag(String text) {
        return !isAmbiguous(text, "");
    }

    public static boolean canBeField(String name) {
        return !name.isEmpty() && !isSkipped(name) && !isAmbiguous(name, ", =\"");
    }

    /** Before a line and before its fields, these count as blanks. */
    private static boolean isSkipped(String name) {
        return name.startsWith("\t") || name.startsWith("\0");
    }

    /** Lines end at line feeds, and a backslash cannot be escaped: it belongs to the character behind it. */
    private static boolean isAmbiguous(String name, String escaped) {
        for (int at = name.indexOf('\\'); at >= 0; at = name.indexOf('\\', at + 1)) {
            if (at + 1 == name.length() || escaped.indexOf(name.charAt(at + 1)) >= 0) {
                return true;
            }
        }
        return name.indexOf('\n') >= 0;
    }
}
