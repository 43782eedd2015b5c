package io.mimeseries.server.tdengine.tmq;

import io.mimeseries.tdengine.store.ChildTable;
import io.mimeseries.tdengine.store.LogRecord;
import io.mimeseries.tdengine.store.TableColumn;
import io.mimeseries.tdengine.store.TableSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What ALTER did to a table: found by comparing its two forms, told with the numbers and members that clients know. */
final class TableAlteration {
    private static final int ADD_TAG = 1;
    private static final int DROP_TAG = 2;
    private static final int RENAME_TAG = 3;
    private static final int SET_TAG = 4;
    private static final int ADD_COLUMN = 5;
    private static final int DROP_COLUMN = 6;
    private static final int WIDEN_COLUMN = 7;
    private static final int WIDEN_TAG = 8;
    private static final int OPTIONS = 9;
    private static final int RENAME_COLUMN = 10;
    private static final int COMPRESS_COLUMN = 13;

    private final List<Map<String, @Nullable Object>> found = new ArrayList<>();

    private TableAlteration() {}

    /** One or more steps, each as its members. */
    static List<Map<String, @Nullable Object>> steps(LogRecord.Change change, TableSchema before) {
        var alteration = new TableAlteration();
        alteration.compare(before.columns(), change.schema().columns(), false);
        alteration.compare(before.tags(), change.schema().tags(), true);
        if (change.before() instanceof ChildTable old && change.after() instanceof ChildTable child) {
            alteration.compareTags(change.schema(), old, child);
        }
        if (alteration.found.isEmpty()) {
            alteration.step(OPTIONS);
        }
        return alteration.found;
    }

    private Map<String, @Nullable Object> step(int number) {
        var step = new LinkedHashMap<String, @Nullable Object>();
        step.put("alterType", number);
        found.add(step);
        return step;
    }

    private Map<String, @Nullable Object> step(int number, TableColumn column) {
        var step = step(number);
        step.put("colName", column.name());
        return step;
    }

    private void compare(List<TableColumn> before, List<TableColumn> after, boolean tags) {
        for (var column : before) {
            var now = withOrdinal(after, column.ordinal());
            if (now == null) {
                step(tags ? DROP_TAG : DROP_COLUMN, column);
            } else {
                compare(column, now, tags);
            }
        }
        for (var column : after) {
            if (withOrdinal(before, column.ordinal()) == null) {
                putType(step(tags ? ADD_TAG : ADD_COLUMN, column), column);
            }
        }
    }

    private void compare(TableColumn before, TableColumn after, boolean tags) {
        if (!before.name().equals(after.name())) {
            step(tags ? RENAME_TAG : RENAME_COLUMN, before).put("colNewName", after.name());
        }
        if (!before.type().equals(after.type())) {
            putType(step(tags ? WIDEN_TAG : WIDEN_COLUMN, after), after);
        }
        if (!before.compression().equals(after.compression())) {
            var step = step(COMPRESS_COLUMN, after);
            step.put("encode", after.compression().encode());
            step.put("compress", after.compression().compress());
            step.put("level", after.compression().level());
        }
    }

    private static void putType(Map<String, @Nullable Object> step, TableColumn column) {
        step.put("colType", column.type().kind().code());
        if (column.type().kind().isVariable()) {
            step.put("colLength", column.type().length());
        }
    }

    private static @Nullable TableColumn withOrdinal(List<TableColumn> columns, int ordinal) {
        return columns.stream()
                .filter(column -> column.ordinal() == ordinal)
                .findFirst()
                .orElse(null);
    }

    private void compareTags(TableSchema schema, ChildTable before, ChildTable after) {
        for (var tag : schema.tags()) {
            var value = after.tags().get(tag);
            if (!Objects.equals(before.tags().get(tag), value)) {
                var step = step(SET_TAG, tag);
                step.put("colValue", value == null ? null : TagTexts.text(tag.type(), value));
                step.put("colValueNull", value == null);
            }
        }
    }
}
