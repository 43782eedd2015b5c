package io.mimeseries.tdengine.schemaless;

import io.mimeseries.lineprotocol.LineScanner;
import io.mimeseries.lineprotocol.PointBatch;
import io.mimeseries.lineprotocol.WordTable;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.definition.TableNames;
import io.mimeseries.tdengine.store.TDengineStore;
import io.mimeseries.tdengine.write.Writes;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Writes without a schema: read beside other readers, then stored alone. Safe for use by many threads. */
public final class SchemalessWrites {
    private final TDengineStore store;
    private final Writes writes;
    private final WordTable keys = new WordTable();
    private final WordTable names = new WordTable();
    private final KnownSeries knownSeries = new KnownSeries();

    public SchemalessWrites(TDengineStore store, Writes writes) {
        this.store = store;
        this.writes = writes;
    }

    /**
     * Stores all points or none; supertables keep what was added for them.
     *
     * @param database null if the session has none
     * @param now the time of points without one
     */
    public SchemalessResult write(@Nullable String database, SchemalessRequest request, Instant now) {
        if (database == null) {
            throw ErrorCode.DATABASE_NOT_SPECIFIED.error();
        }
        var precision = store.read(view -> TableNames.existing(view, database).precision());
        long nanoseconds = Math.addExact(Math.multiplyExact(now.getEpochSecond(), 1_000_000_000L), now.getNano());
        var points = read(request, precision, nanoseconds);
        int count = points.batch().points();
        if (count == 0) {
            throw ErrorCode.INVALID_DATA_FORMAT.error("line num is invalid");
        }
        var writer = new PointWriter(points, request.ttl());
        long written = store.update(update -> {
            var rows = writer.rows(update, TableNames.writable(update, database));
            return writes.write(update, rows);
        });
        return new SchemalessResult(written, count);
    }

    private Points read(SchemalessRequest request, Precision precision, long now) {
        return switch (request.protocol()) {
            case LINE -> lines(request, SchemalessTimes.of(request.unit(), precision, now));
            case TELNET ->
                new TelnetReader(request.buffer(), precision, now, request.tableNameKey())
                        .read(request.from(), request.to());
            case JSON ->
                new JsonReader(precision, now, request.tableNameKey())
                        .read(request.buffer(), request.from(), request.to());
        };
    }

    private Points lines(SchemalessRequest request, SchemalessTimes times) {
        var batch = new PointBatch();
        new LineScanner(keys, names, batch, new LineReader(keys, names))
                .scan(request.buffer(), request.from(), request.to(), times.multiplier(), times.now());
        return new Points(batch, times.divisor(), key -> knownSeries.of(key, request.tableNameKey()));
    }
}
