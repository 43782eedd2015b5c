package io.mimeseries.riakts.select;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.riakts.ast.Select;
import io.mimeseries.riakts.CoverageEntry;
import io.mimeseries.riakts.RiakTsSettings;
import io.mimeseries.riakts.RiakTsVersion;
import io.mimeseries.riakts.store.StoredTable;
import io.mimeseries.riakts.table.Table;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** The parts of a query, a quantum each, that a client can ask for on their own. */
public final class CoverageRun {
    private static final BigInteger MAXIMUM = BigInteger.valueOf(Long.MAX_VALUE);

    private final Select query;
    private final Table table;
    private final SelectRun run;

    public CoverageRun(Select query, StoredTable stored, RiakTsVersion version, RiakTsSettings settings, long now) {
        this.query = query;
        this.table = stored.table();
        this.run = new SelectRun(query, stored, version, settings, now);
    }

    public List<CoverageEntry> run() {
        var where = query.where() == null ? null : TimeLiterals.replaced(query.where(), table);
        run.projection();
        var times = run.scan(where).times();
        var quantum = table.quantum();
        if (times == null || quantum == null) {
            throw new NotEmulatedException("coverage plans of tables without a quantum");
        }
        var column = table.columns().get(quantum.column()).name();
        var parts = Quanta.parts(times, quantum.milliseconds(), false);
        List<CoverageEntry> entries = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            boolean isLast = i == parts.size() - 1;
            boolean isInclusive = isLast && !times.end().equals(times.upper());
            entries.add(entry(column, parts.get(i), isInclusive));
        }
        return entries;
    }

    private CoverageEntry entry(String column, Quanta.Part part, boolean isInclusive) {
        long lower = fitting(part.start());
        long upper = fitting(part.end());
        var description = table.name() + " / " + column + " >= " + lower + " and " + column
                + (isInclusive ? " <= " : " < ") + upper;
        return new CoverageEntry(
                new CoverContext(lower, isInclusive ? upper : upper - 1).encode(),
                new CoverageEntry.Range(column, lower, true, upper, isInclusive, description));
    }

    private static long fitting(BigInteger time) {
        return time.max(MAXIMUM.negate()).min(MAXIMUM).longValue();
    }
}
