package io.mimeseries.tdengine.catalogue;

import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.StatementContext;
import io.mimeseries.tdengine.store.ChildTable;
import io.mimeseries.tdengine.store.ColumnReference;
import io.mimeseries.tdengine.store.Database;
import io.mimeseries.tdengine.store.StoreView;
import io.mimeseries.tdengine.store.Table;
import io.mimeseries.tdengine.store.TableColumn;
import io.mimeseries.tdengine.store.TagIndex;
import io.mimeseries.tdengine.store.TagValues;
import io.mimeseries.tdengine.store.VirtualTable;
import io.mimeseries.tdengine.type.ShownValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** System tables about databases and tables. */
final class SchemaTables {

    private SchemaTables() {}

    /** @param names of all system tables, which are tables too */
    static List<SystemTable> all(Map<String, List<String>> names) {
        return List.of(
                new ListedTable(
                        "ins_databases",
                        "name VARCHAR(64), create_time TIMESTAMP, vgroups INT, ntables BIGINT, replica TINYINT,"
                                + " strict VARCHAR(4), duration VARCHAR(10), keep VARCHAR(32), buffer INT, pagesize INT,"
                                + " pages INT, minrows INT, maxrows INT, comp TINYINT, precision VARCHAR(2),"
                                + " status VARCHAR(10), retentions VARCHAR(60), single_stable BOOL,"
                                + " cachemodel VARCHAR(11), cachesize INT, wal_level TINYINT, wal_fsync_period INT,"
                                + " wal_retention_period INT, wal_retention_size BIGINT, stt_trigger SMALLINT,"
                                + " table_prefix SMALLINT, table_suffix SMALLINT, tsdb_pagesize INT,"
                                + " keep_time_offset INT, ss_chunkpages INT, ss_keeplocal VARCHAR(10),"
                                + " ss_compact TINYINT, with_arbitrator TINYINT, encrypt_algorithm VARCHAR(16),"
                                + " compact_interval VARCHAR(12), compact_time_range VARCHAR(24),"
                                + " compact_time_offset VARCHAR(4)",
                        SchemaTables::databases),
                new ListedTable(
                        "ins_stables",
                        "stable_name VARCHAR(192), db_name VARCHAR(64), create_time TIMESTAMP, columns INT, tags INT,"
                                + " last_update TIMESTAMP, table_comment VARCHAR(1024), watermark VARCHAR(64),"
                                + " max_delay VARCHAR(64), rollup VARCHAR(128), uid BIGINT, isvirtual BOOL, keep BIGINT",
                        SchemaTables::superTables),
                new ListedTable(
                        "ins_tables",
                        "table_name VARCHAR(192), db_name VARCHAR(64), create_time TIMESTAMP, columns INT,"
                                + " stable_name VARCHAR(192), uid BIGINT, vgroup_id INT, ttl INT,"
                                + " table_comment VARCHAR(1024), type VARCHAR(21)",
                        (rows, view, context) -> tables(names, rows, view)),
                new ListedTable(
                        "ins_tags",
                        "table_name VARCHAR(192), db_name VARCHAR(64), stable_name VARCHAR(192), tag_name VARCHAR(64),"
                                + " tag_type VARCHAR(32), tag_value VARCHAR(16384)",
                        SchemaTables::tags),
                new ListedTable(
                        "ins_columns",
                        "table_name VARCHAR(192), db_name VARCHAR(64), table_type VARCHAR(21), col_name VARCHAR(64),"
                                + " col_type VARCHAR(32), col_length INT, col_precision INT, col_scale INT,"
                                + " col_nullable INT, col_source VARCHAR(258), col_id SMALLINT",
                        SchemaTables::columns),
                new ListedTable(
                        "ins_indexes",
                        "index_name VARCHAR(192), db_name VARCHAR(64), table_name VARCHAR(192), vgroup_id INT,"
                                + " create_time TIMESTAMP, column_name VARCHAR(192), index_type VARCHAR(192)",
                        SchemaTables::indexes),
                new ListedTable(
                        "ins_vgroups",
                        "vgroup_id INT, db_name VARCHAR(64), tables INT, v1_dnode SMALLINT, v1_status VARCHAR(9),"
                                + " v1_applied/committed VARCHAR(41), v2_dnode SMALLINT, v2_status VARCHAR(9),"
                                + " v2_applied/committed VARCHAR(41), v3_dnode SMALLINT, v3_status VARCHAR(9),"
                                + " v3_applied/committed VARCHAR(41), v4_dnode SMALLINT, v4_status VARCHAR(9),"
                                + " v4_applied/committed VARCHAR(41), cacheload INT, cacheelements INT, tsma TINYINT,"
                                + " mount_vgroup_id INT",
                        SchemaTables::vgroups));
    }

    private static void databases(SystemRows rows, StoreView view, StatementContext context) {
        rows.add(system(SystemTables.INFORMATION_SCHEMA, 41));
        rows.add(system(SystemTables.PERFORMANCE_SCHEMA, 5));
        for (var database : view.databases()) {
            rows.add(database(database));
        }
    }

    private static @Nullable Object[] system(String name, int tables) {
        var row = new @Nullable Object[37];
        row[0] = name;
        row[3] = tables;
        row[14] = Precision.MILLISECONDS.text();
        row[15] = "ready";
        return row;
    }

    private static @Nullable Object[] database(Database database) {
        var options = database.options();
        var settings = options.settings();
        return new @Nullable Object[] {
            database.name(),
            database.created(),
            settings.get("VGROUPS"),
            database.tables().size(),
            settings.get("REPLICA"),
            "on",
            DatabaseTexts.minutes((Long) settings.get("DURATION")),
            DatabaseTexts.keep(options.keep()),
            settings.get("BUFFER"),
            settings.get("PAGESIZE"),
            settings.get("PAGES"),
            settings.get("MINROWS"),
            settings.get("MAXROWS"),
            settings.get("COMP"),
            options.precision().text(),
            "ready",
            null,
            Long.valueOf(1).equals(settings.get("SINGLE_STABLE")),
            settings.get("CACHEMODEL"),
            settings.get("CACHESIZE"),
            settings.get("WAL_LEVEL"),
            settings.get("WAL_FSYNC_PERIOD"),
            settings.get("WAL_RETENTION_PERIOD"),
            settings.get("WAL_RETENTION_SIZE"),
            settings.get("STT_TRIGGER"),
            settings.get("TABLE_PREFIX"),
            settings.get("TABLE_SUFFIX"),
            settings.get("TSDB_PAGESIZE"),
            settings.get("KEEP_TIME_OFFSET"),
            settings.get("SS_CHUNKPAGES"),
            settings.get("SS_KEEPLOCAL"),
            settings.get("SS_COMPACT"),
            0,
            settings.get("ENCRYPT_ALGORITHM"),
            settings.get("COMPACT_INTERVAL"),
            settings.get("COMPACT_TIME_RANGE"),
            settings.get("COMPACT_TIME_OFFSET")
        };
    }

    private static void superTables(SystemRows rows, StoreView view, StatementContext context) {
        for (var database : view.databases()) {
            for (var table : database.superTables()) {
                rows.add(
                        table.name(),
                        database.name(),
                        table.info().created(),
                        table.schema().columns().size(),
                        table.schema().tags().size(),
                        table.updated(),
                        table.info().comment(),
                        "5000a,5000a",
                        "-1a,-1a",
                        "",
                        table.info().uid(),
                        table.virtual(),
                        table.keep());
            }
        }
    }

    private static void tables(Map<String, List<String>> names, SystemRows rows, StoreView view) {
        for (var database : view.databases()) {
            for (var table : database.tables()) {
                rows.add(
                        table.name(),
                        database.name(),
                        table.info().created(),
                        database.schema(table).columns().size(),
                        superTable(table),
                        table.info().uid(),
                        database.vgroup(table.name()),
                        table.info().ttl(),
                        table.info().comment(),
                        TableKinds.of(table));
            }
        }
        names.forEach((database, tables) -> tables.forEach(
                name -> rows.add(name, database, null, null, null, null, null, null, null, TableKinds.SYSTEM)));
    }

    static @Nullable String superTable(Table table) {
        if (table instanceof ChildTable child) {
            return child.superTable();
        }
        return table instanceof VirtualTable virtual ? virtual.superTable() : null;
    }

    static TagValues tagValues(Table table) {
        if (table instanceof ChildTable child) {
            return child.tags();
        }
        return table instanceof VirtualTable virtual ? virtual.tags() : TagValues.NONE;
    }

    private static void tags(SystemRows rows, StoreView view, StatementContext context) {
        for (var database : view.databases()) {
            for (var table : database.tables()) {
                tags(rows, database, table);
            }
        }
    }

    static void tags(SystemRows rows, Database database, Table table) {
        var superTable = superTable(table);
        if (superTable != null) {
            var values = tagValues(table);
            for (var tag : database.schema(table).tags()) {
                rows.add(
                        table.name(),
                        database.name(),
                        superTable,
                        tag.name(),
                        TypeTexts.ofTag(tag.type()),
                        ShownValue.of(tag.type(), values.get(tag)));
            }
        }
    }

    private static void columns(SystemRows rows, StoreView view, StatementContext context) {
        for (var database : view.databases()) {
            database.superTables().forEach(table -> columns(rows, database, table));
            database.tables().forEach(table -> columns(rows, database, table));
        }
    }

    private static void columns(SystemRows rows, Database database, Table table) {
        var kind = TableKinds.of(table);
        Map<String, ColumnReference> references =
                table instanceof VirtualTable virtual ? virtual.references() : Map.of();
        for (var column : database.schema(table).columns()) {
            rows.add(
                    table.name(),
                    database.name(),
                    kind,
                    column.name(),
                    TypeTexts.ofColumn(column.type()),
                    TypeTexts.bytes(column.type()),
                    null,
                    null,
                    null,
                    source(references.get(column.name())),
                    columnId(column));
        }
    }

    private static int columnId(TableColumn column) {
        return column.ordinal() - TableColumn.TIME + 1;
    }

    private static @Nullable String source(@Nullable ColumnReference reference) {
        return reference == null ? null : reference.database() + "." + reference.table() + "." + reference.column();
    }

    private static void indexes(SystemRows rows, StoreView view, StatementContext context) {
        for (var database : view.databases()) {
            for (var table : database.superTables()) {
                var first = table.schema().tags().get(0).name();
                var name = first + "_" + table.name();
                index(
                        rows,
                        database,
                        new TagIndex(name, table.name(), first, table.info().created()));
            }
            database.indexes().values().forEach(index -> index(rows, database, index));
        }
    }

    private static void index(SystemRows rows, Database database, TagIndex index) {
        rows.add(index.name(), database.name(), index.superTable(), null, index.created(), index.tag(), "tag_index");
    }

    private static void vgroups(SystemRows rows, StoreView view, StatementContext context) {
        for (var database : view.databases()) {
            for (var vgroup : database.log().vgroups()) {
                var row = new @Nullable Object[19];
                row[0] = vgroup.vgroup();
                row[1] = database.name();
                row[2] = database.tables().stream()
                        .filter(table -> database.vgroup(table.name()) == vgroup.vgroup())
                        .count();
                row[3] = 1;
                row[4] = "leader";
                row[15] = 0;
                row[16] = 0;
                row[17] = 0;
                row[18] = 0;
                rows.add(row);
            }
        }
    }
}
