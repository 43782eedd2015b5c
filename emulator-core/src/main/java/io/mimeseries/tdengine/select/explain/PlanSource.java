package io.mimeseries.tdengine.select.explain;

/**
 * The table that a plan reads.
 *
 * @param groups the vgroups that its rows are spread over, with the management node of tables that it adds rows to
 */
public record PlanSource(String database, String table, Kind kind, int groups) {
    /** How its rows are scanned. */
    public enum Kind {
        SYSTEM,
        SUPER,
        SINGLE
    }

    /** Whether several nodes compute parts of the answer. */
    boolean isSpread() {
        return kind != Kind.SINGLE && groups > 1;
    }
}
