package io.mimeseries.tdengine;

/**
 * The version that a server reports; its SQL is that of 3.3.7 in any case.
 *
 * @param number as clients compare it, {@code 3.3.6.13} for example
 */
public record TDengineVersion(String number) {
    /** Satisfies what all known clients ask for. */
    public static final TDengineVersion DEFAULT = new TDengineVersion("3.3.7.5");
}
