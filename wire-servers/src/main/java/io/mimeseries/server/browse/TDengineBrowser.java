package io.mimeseries.server.browse;

import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.TDengine;
import io.mimeseries.tdengine.TDengineException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** TDengine: a series is a table, be it one of a supertable or not. */
public final class TDengineBrowser implements Browser {
    private static final Set<String> OWN = Set.of("information_schema", "performance_schema");

    private final TDengine database;

    public TDengineBrowser(TDengine database) {
        this.database = database;
    }

    @Override
    public List<String> databases() {
        return firstColumn("SHOW DATABASES").stream()
                .filter(name -> !OWN.contains(name))
                .toList();
    }

    @Override
    public List<String> series(String name) {
        return databases().contains(name) ? firstColumn("SHOW " + quoted(name) + ".TABLES") : List.of();
    }

    @Override
    public Rows rows(String name, String series, int limit) {
        if (!series(name).contains(series)) {
            return Rows.NONE;
        }
        var select = "SELECT * FROM " + quoted(name) + "." + quoted(series);
        return query(select)
                .map(found -> new Rows(
                        found.columns().stream().map(column -> column.name()).toList(), Rows.last(read(found), limit)))
                .orElse(Rows.NONE);
    }

    private List<String> firstColumn(String statement) {
        return query(statement).stream()
                .flatMap(found -> read(found).stream())
                .map(row -> String.valueOf(row.get(0)))
                .sorted()
                .toList();
    }

    private Optional<Answer.Rows> query(String statement) {
        try {
            return database.rootSession().execute(statement).accept(new Answer.Visitor<>() {
                @Override
                public Optional<Answer.Rows> visit(Answer.Affected affected) {
                    return Optional.empty();
                }

                @Override
                public Optional<Answer.Rows> visit(Answer.Rows rows) {
                    return Optional.of(rows);
                }
            });
        } catch (TDengineException e) {
            // dropped in between
            return Optional.empty();
        }
    }

    private static List<List<@Nullable Object>> read(Answer.Rows found) {
        var rows = new ArrayList<List<@Nullable Object>>();
        found.batches().forEachRemaining(batch -> {
            for (int row = 0; row < batch.size(); row++) {
                var cells = new ArrayList<@Nullable Object>();
                for (int column = 0; column < found.columns().size(); column++) {
                    var value = batch.values().get(column).get(row);
                    boolean isTime = found.columns().get(column).type().kind() == DataType.TIMESTAMP;
                    cells.add(
                            isTime && value instanceof Long time
                                    ? Times.of(time, found.precision().unitsPerSecond())
                                    : value);
                }
                rows.add(Collections.unmodifiableList(cells));
            }
        });
        return rows;
    }

    private static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }
}
