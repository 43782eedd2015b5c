package io.mimeseries.server.tdengine.tmq;

import io.mimeseries.server.tdengine.socket.JsonMessage;
import io.mimeseries.tdengine.store.ChildTable;
import io.mimeseries.tdengine.store.LogRecord;
import io.mimeseries.tdengine.store.SuperTable;
import io.mimeseries.tdengine.store.Table;
import io.mimeseries.tdengine.store.TableColumn;
import io.mimeseries.tdengine.store.TableSchema;
import io.mimeseries.tdengine.subscription.ConsumedMessage;
import io.mimeseries.tdengine.subscription.TableEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes of tables as JSON (recorded from 3.3.7: {@code tmq_raw.jsonl}; what is not recorded is read). */
final class JsonChanges {
    private static final String TYPE = "type";
    private static final String TABLE_TYPE = "tableType";
    private static final String TABLE_NAME = "tableName";

    private JsonChanges() {}

    static String of(ConsumedMessage message) {
        var changes = message.changes();
        if (message.kind() == ConsumedMessage.Kind.ROWS_AND_TABLES || changes.size() > 1) {
            return JsonMessage.write(children(changes));
        }
        var parts = new ArrayList<Map<String, @Nullable Object>>();
        changes.forEach(change -> parts.addAll(parts(change)));
        return JsonMessage.write(parts.size() == 1 ? parts.get(0) : batch(parts));
    }

    private static Map<String, @Nullable Object> batch(List<Map<String, @Nullable Object>> parts) {
        var batch = object("tmq_meta_version", "1.0");
        batch.put("metas", parts);
        return batch;
    }

    private static List<Map<String, @Nullable Object>> parts(TableEvent event) {
        return event.record().accept(new LogRecord.Visitor<>() {
            @Override
            public List<Map<String, @Nullable Object>> visit(LogRecord.Nothing nothing) {
                return List.of();
            }

            @Override
            public List<Map<String, @Nullable Object>> visit(LogRecord.Rows rows) {
                return List.of();
            }

            @Override
            public List<Map<String, @Nullable Object>> visit(LogRecord.Deletion deletion) {
                var part = object(TYPE, "delete");
                part.put(
                        "sql",
                        "delete from `" + deletion.table().name() + "` where `" + deletion.timeColumn() + "` >= "
                                + deletion.first() + " and `" + deletion.timeColumn() + "` <= " + deletion.last());
                return List.of(part);
            }

            @Override
            public List<Map<String, @Nullable Object>> visit(LogRecord.Change change) {
                var before = change.schemaBefore();
                return before == null ? List.of(created(change)) : altered(change, before);
            }

            @Override
            public List<Map<String, @Nullable Object>> visit(LogRecord.Removal removal) {
                var part = object(TYPE, "drop");
                var table = removal.table();
                if (table instanceof SuperTable) {
                    part.put(TABLE_TYPE, "super");
                    part.put(TABLE_NAME, table.name());
                } else {
                    part.put("tableNameList", List.of(table.name()));
                }
                return List.of(part);
            }
        });
    }

    private static Map<String, @Nullable Object> object(String name, Object value) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put(name, value);
        return object;
    }

    private static String kind(Table table) {
        return table instanceof SuperTable ? "super" : table instanceof ChildTable ? "child" : "normal";
    }

    private static List<Map<String, @Nullable Object>> altered(LogRecord.Change change, TableSchema before) {
        var parts = new ArrayList<Map<String, @Nullable Object>>();
        for (var step : TableAlteration.steps(change, before)) {
            var part = object(TYPE, "alter");
            part.put(TABLE_TYPE, kind(change.after()));
            part.put(TABLE_NAME, change.after().name());
            part.putAll(step);
            parts.add(part);
        }
        return parts;
    }

    private static Map<String, @Nullable Object> created(LogRecord.Change change) {
        if (change.after() instanceof ChildTable) {
            return children(List.of(new TableEvent(change)));
        }
        var part = object(TYPE, "create");
        part.put(TABLE_TYPE, kind(change.after()));
        part.put(TABLE_NAME, change.after().name());
        part.put(
                "columns",
                change.schema().columns().stream().map(JsonChanges::column).toList());
        part.put("tags", change.schema().tags().stream().map(JsonChanges::field).toList());
        return part;
    }

    private static Map<String, @Nullable Object> field(TableColumn column) {
        var field = object("name", column.name());
        field.put(TYPE, column.type().kind().code());
        if (column.type().kind().isVariable() && column.type().length() > 0) {
            field.put("length", column.type().length());
        }
        return field;
    }

    private static Map<String, @Nullable Object> column(TableColumn column) {
        var field = field(column);
        field.put("isPrimarykey", column.primaryKey());
        field.put("encode", column.compression().encode());
        field.put("compress", column.compression().compress());
        field.put("level", column.compression().level());
        return field;
    }

    /** The first of them, and if there are several all of them below. */
    private static Map<String, @Nullable Object> children(List<TableEvent> made) {
        var parts = new ArrayList<Map<String, @Nullable Object>>();
        for (var event : made) {
            if (event.record() instanceof LogRecord.Change change && change.after() instanceof ChildTable child) {
                parts.add(child(child, change.schema()));
            }
        }
        var all = object(TYPE, "create");
        all.put(TABLE_TYPE, "child");
        all.putAll(parts.get(0));
        all.put("createList", parts.size() == 1 ? List.of() : parts);
        return all;
    }

    private static Map<String, @Nullable Object> child(ChildTable child, TableSchema schema) {
        var part = object(TABLE_NAME, child.name());
        part.put("using", child.superTable());
        part.put("tagNum", schema.tags().size());
        var tags = new ArrayList<Map<String, @Nullable Object>>();
        for (var tag : schema.tags()) {
            var value = child.tags().get(tag);
            if (value != null) {
                var one = object("name", tag.name());
                one.put(TYPE, tag.type().kind().code());
                one.put("value", TagTexts.json(tag.type(), value));
                tags.add(one);
            }
        }
        part.put("tags", tags);
        return part;
    }
}
