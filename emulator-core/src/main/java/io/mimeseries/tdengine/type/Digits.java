package io.mimeseries.tdengine.type;

import io.mimeseries.engine.NotEmulatedException;

/** Numbers of options and types as the grammar hands them on. What the real server makes of those that are too large is not known. */
public final class Digits {
    private Digits() {}

    /**
     * A number of 32 bits.
     *
     * @param construct what has it, for the error about larger ones
     */
    public static int intOf(String digits, String construct) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw tooLarge(digits, construct);
        }
    }

    /**
     * A number of 64 bits.
     *
     * @param construct what has it, for the error about larger ones
     */
    public static long longOf(String digits, String construct) {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw tooLarge(digits, construct);
        }
    }

    private static NotEmulatedException tooLarge(String digits, String construct) {
        return new NotEmulatedException(construct + " " + digits);
    }
}
