package io.mimeseries.influxdb.select;

import io.mimeseries.engine.NotEmulatedException;

/**
 * Names that a line of line protocol cannot carry. The real server's INTO copies most of them, because it makes points without writing them
 * down as text; Mimeseries refuses them, so that no point is lost or gets another name.
 */
final class UnspellableNames {
    private UnspellableNames() {}

    /** A line that begins with {@code #} is a comment. */
    static void refuseMeasurement(String name) {
        refuse(name.startsWith("#") || isSkipped(name) || isAmbiguous(name, "\""), name);
    }

    static void refuseTag(String text) {
        refuse(isAmbiguous(text, ""), text);
    }

    static void refuseField(String name) {
        refuse(name.isEmpty() || isSkipped(name) || isAmbiguous(name, ", =\""), name);
    }

    private static void refuse(boolean isUnspellable, String name) {
        if (isUnspellable) {
            throw new NotEmulatedException("INTO with the name " + name);
        }
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
