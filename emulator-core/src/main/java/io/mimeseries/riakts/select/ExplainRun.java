package io.mimeseries.riakts.select;

import io.mimeseries.grammar.riakts.ast.Condition;
import io.mimeseries.grammar.riakts.ast.Select;
import io.mimeseries.riakts.Answer;
import io.mimeseries.riakts.Cell;
import io.mimeseries.riakts.ColumnType;
import io.mimeseries.riakts.Latin1;
import io.mimeseries.riakts.ResultColumn;
import io.mimeseries.riakts.RiakTsSettings;
import io.mimeseries.riakts.RiakTsVersion;
import io.mimeseries.riakts.Row;
import io.mimeseries.riakts.store.StoredTable;
import io.mimeseries.riakts.table.Table;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** EXPLAIN: a row for each quantum that a query touches. Whether a bound belongs to its part is never told: the real server looks in a wrong place. */
public final class ExplainRun {
    private static final List<ResultColumn> COLUMNS = List.of(
            new ResultColumn("Subquery", ColumnType.SINT64),
            new ResultColumn("Coverage Plan", ColumnType.VARCHAR),
            new ResultColumn("Range Scan Start Key", ColumnType.VARCHAR),
            new ResultColumn("Is Start Inclusive?", ColumnType.BOOLEAN),
            new ResultColumn("Range Scan End Key", ColumnType.VARCHAR),
            new ResultColumn("Is End Inclusive?", ColumnType.BOOLEAN),
            new ResultColumn("Filter", ColumnType.VARCHAR));

    /** The server of the emulator has one node, which has all partitions. */
    private static final String PLAN = "riak@127.0.0.1/0, riak@127.0.0.1/1, riak@127.0.0.1/2";

    private final Select query;
    private final Table table;
    private final SelectRun run;

    public ExplainRun(Select query, StoredTable stored, RiakTsVersion version, RiakTsSettings settings, long now) {
        this.query = query;
        this.table = stored.table();
        this.run = new SelectRun(query, stored, version, settings, now);
    }

    public Answer.Rows run() {
        Condition where = query.where() == null ? null : TimeLiterals.replaced(query.where(), table);
        run.projection();
        var scan = run.scan(where);
        var filter = new ConditionText(table).all(scan.filter());
        var times = scan.times();
        var quantum = table.quantum();
        List<Row> rows = new ArrayList<>();
        if (times == null || quantum == null) {
            rows.add(row(1, key(scan, null), key(scan, null), filter));
        } else {
            for (var part : Quanta.parts(times, quantum.milliseconds(), scan.isTimeDescending())) {
                rows.add(row(rows.size() + 1, key(scan, part.start()), key(scan, part.end()), filter));
            }
        }
        return new Answer.Rows(COLUMNS, rows);
    }

    private static Row row(int number, String start, String end, String filter) {
        return Row.of(
                new Cell.SInt64(number),
                Cell.varchar(PLAN),
                Latin1.varchar(start),
                Cell.Bool.FALSE,
                Latin1.varchar(end),
                Cell.Bool.FALSE,
                Latin1.varchar(filter));
    }

    private String key(KeyScan scan, @Nullable BigInteger time) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < scan.fixed().size(); i++) {
            parts.add(table.localKey().get(i).name() + " = "
                    + ConditionText.literal(scan.fixed().get(i)));
        }
        if (time != null) {
            parts.add(table.localKey().get(scan.fixed().size()).name() + " = " + time);
        }
        return String.join(", ", parts);
    }
}
