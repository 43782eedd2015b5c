package io.mimeseries.server.browse;

import io.mimeseries.iotdb.Answer;
import io.mimeseries.iotdb.IotDb;
import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.ResultColumn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** IoTDB: a series is a timeseries by its path. */
public final class IotDbBrowser implements Browser {
    private static final long MILLIS = 1_000;

    private final IotDb database;

    public IotDbBrowser(IotDb database) {
        this.database = database;
    }

    @Override
    public List<String> databases() {
        return firstColumn("SHOW DATABASES");
    }

    @Override
    public List<String> series(String name) {
        return databases().contains(name) ? firstColumn("SHOW TIMESERIES " + name + ".**") : List.of();
    }

    @Override
    public Rows rows(String name, String series, int limit) {
        if (!series(name).contains(series)) {
            return Rows.NONE;
        }
        var found = found(database.rootSession().rawDataQuery(List.of(series), Long.MIN_VALUE, Long.MAX_VALUE));
        if (found.isEmpty()) {
            return Rows.NONE;
        }
        var columns = new ArrayList<>(List.of("Time"));
        found.get().columns().forEach(column -> columns.add(column.name()));
        return new Rows(columns, Rows.last(read(found.get(), true), limit));
    }

    private List<String> firstColumn(String statement) {
        try {
            return found(database.rootSession().execute(statement)).stream()
                    .flatMap(rows -> read(rows, false).stream())
                    .map(row -> String.valueOf(row.get(0)))
                    .sorted()
                    .toList();
        } catch (IotDbException e) {
            // dropped in between
            return List.of();
        }
    }

    private static Optional<Answer.Rows> found(Answer answer) {
        return answer.accept(new Answer.Visitor<>() {
            @Override
            public Optional<Answer.Rows> visit(Answer.Done done) {
                return Optional.empty();
            }

            @Override
            public Optional<Answer.Rows> visit(Answer.Rows rows) {
                return Optional.of(rows);
            }
        });
    }

    private static List<List<@Nullable Object>> read(Answer.Rows found, boolean withTime) {
        var rows = new ArrayList<List<@Nullable Object>>();
        found.batches().forEachRemaining(batch -> {
            for (int row = 0; row < batch.size(); row++) {
                var cells = new ArrayList<@Nullable Object>();
                if (withTime) {
                    cells.add(Times.of(batch.times().at(row), MILLIS));
                }
                for (ResultColumn column : found.columns()) {
                    cells.add(batch.values().get(column.source()).get(row));
                }
                rows.add(Collections.unmodifiableList(cells));
            }
        });
        return rows;
    }
}
