package io.mimeseries.tdengine.catalogue;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.tdengine.ast.Name;
import io.mimeseries.grammar.tdengine.ast.ShowStatement;
import io.mimeseries.grammar.tdengine.ast.TableName;
import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.ResultColumn;
import io.mimeseries.tdengine.StatementContext;
import io.mimeseries.tdengine.store.Database;
import io.mimeseries.tdengine.store.StoreView;
import io.mimeseries.tdengine.store.SuperTable;
import io.mimeseries.tdengine.store.Table;
import io.mimeseries.tdengine.store.VirtualTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers one SHOW. */
record ShowRun(StoreView view, StatementContext context, SystemCatalogue catalogue, LocalVariables variables)
        implements ShowStatement.ShowVisitor<Answer> {

    private SystemQuery from(String table) {
        return new SystemQuery(catalogue.get(table));
    }

    private Answer run(SystemQuery query) {
        return query.run(view, context);
    }

    private String database(@Nullable Name name) {
        if (name != null) {
            return name.text();
        }
        if (context.database() == null) {
            throw ErrorCode.DATABASE_NOT_SPECIFIED.error();
        }
        return context.database();
    }

    private Database existing(@Nullable Name name) {
        var found = view.database(database(name));
        if (found == null) {
            throw ErrorCode.DATABASE_MISSING.error();
        }
        return found;
    }

    private Table table(TableName name) {
        var found = existing(name.database()).find(name.table().text());
        if (found == null) {
            throw ErrorCode.TABLE_MISSING.error();
        }
        return found;
    }

    @Override
    public Answer visit(ShowStatement.Listing node) {
        return switch (node.subject()) {
            case APPS -> run(from("perf_apps"));
            case CLUSTER -> run(from("ins_cluster"));
            case CLUSTER_ALIVE -> alive();
            case COMPACTS -> run(from("ins_compacts"));
            case CONNECTIONS -> run(from("perf_connections"));
            case CONSUMERS -> run(from("perf_consumers"));
            case DNODES -> run(from("ins_dnodes"));
            case FUNCTIONS -> run(from("ins_functions").select("name"));
            case GRANTS -> run(from("ins_grants"));
            case MNODES -> run(from("ins_mnodes"));
            case QNODES -> run(from("ins_qnodes"));
            case QUERIES -> run(from("perf_queries"));
            case SCORES -> throw ErrorCode.OPERATION_NOT_SUPPORTED.error();
            case SNODES -> run(from("ins_snodes"));
            case SUBSCRIPTIONS -> run(from("ins_subscriptions"));
            case TOPICS -> run(from("ins_topics").select("topic_name"));
            case TRANSACTIONS -> run(from("perf_trans"));
            case USERS -> run(from("ins_users"));
            case USER_PRIVILEGES -> run(from("ins_user_privileges"));
            case ANODES,
                    ANODES_FULL,
                    ARBGROUPS,
                    BNODES,
                    CLUSTER_MACHINES,
                    ENCRYPTIONS,
                    GRANTS_FULL,
                    GRANTS_LOGS,
                    MOUNTS,
                    SSMIGRATES,
                    USERS_FULL ->
                throw new NotEmulatedException("SHOW " + node.subject().name().replace('_', ' '));
        };
    }

    /** All that there is works. */
    private static Answer alive() {
        var rows = new SystemRows(SystemColumns.of("status INT"));
        rows.add(1);
        return rows.answer(Precision.MILLISECONDS);
    }

    @Override
    public Answer visit(ShowStatement.Databases node) {
        var query = from("ins_databases").select("name");
        return run(
                switch (node.kind()) {
                    case ALL -> query;
                    case USER -> query.where("name", name -> !SystemTables.isSystemDatabase(String.valueOf(name)));
                    case SYSTEM -> query.where("name", name -> SystemTables.isSystemDatabase(String.valueOf(name)));
                });
    }

    @Override
    public Answer visit(ShowStatement.Tables node) {
        var database = database(node.database());
        if (!SystemTables.isSystemDatabase(database)) {
            existing(node.database());
        }
        if (node.subject() == ShowStatement.Tables.Subject.STABLES) {
            var query = from("ins_stables")
                    .select("stable_name")
                    .whereEqual("db_name", database)
                    .whereLike("stable_name", node.like());
            return run(
                    switch (node.kind()) {
                        case ALL, CHILD -> query;
                        case NORMAL -> query.whereEqual("isvirtual", "false");
                        case VIRTUAL -> query.whereEqual("isvirtual", "true");
                    });
        }
        var virtual = node.subject() == ShowStatement.Tables.Subject.VTABLES;
        return run(from("ins_tables")
                .select("table_name")
                .whereEqual("db_name", database)
                .whereLike("table_name", node.like())
                .where("type", type -> isListed(String.valueOf(type), virtual, node.kind())));
    }

    private static boolean isListed(String type, boolean virtual, ShowStatement.Tables.Kind kind) {
        return type.startsWith("VIRTUAL_") == virtual
                && switch (kind) {
                    case ALL, VIRTUAL -> true;
                    case NORMAL -> type.endsWith(TableKinds.NORMAL);
                    case CHILD -> type.endsWith(TableKinds.CHILD);
                };
    }

    @Override
    public Answer visit(ShowStatement.InDatabase node) {
        return switch (node.subject()) {
            case VGROUPS ->
                run(from("ins_vgroups")
                        .whereEqual("db_name", existing(node.database()).name()));
            case STREAMS ->
                run(from("ins_streams")
                        .select("stream_name", "status", "message")
                        .whereEqual("db_name", existing(node.database()).name()));
            case VIEWS ->
                run(from("ins_views")
                        .whereEqual("db_name", existing(node.database()).name()));
            case TSMAS ->
                run(from("ins_tsmas")
                        .whereEqual("db_name", existing(node.database()).name()));
            case ALIVE -> {
                existing(node.database());
                yield alive();
            }
            case DISK_INFO -> throw new NotEmulatedException("SHOW DISK_INFO");
        };
    }

    @Override
    public Answer visit(ShowStatement.Indexes node) {
        var table = table(node.table());
        return run(from("ins_indexes")
                .whereEqual("db_name", database(node.table().database()))
                .whereEqual("table_name", table.name()));
    }

    @Override
    public Answer visit(ShowStatement.Tags node) {
        var table = table(node.table());
        requireTags(table);
        var rows = new SystemRows(catalogue.get("ins_tags").columns());
        SchemaTables.tags(rows, existing(node.table().database()), table);
        return rows.answer(Precision.MILLISECONDS);
    }

    private static void requireTags(Table table) {
        if (!(table instanceof SuperTable) && SchemaTables.superTable(table) == null) {
            throw ErrorCode.INVALID_TAGS_TABLE.error();
        }
    }

    @Override
    public Answer visit(ShowStatement.TableTags node) {
        var table = table(node.table());
        requireTags(table);
        return TableTagsAnswer.of(existing(node.table().database()), table, node.tags());
    }

    @Override
    public Answer visit(ShowStatement.CreateDatabase node) {
        var rows = new SystemRows(List.of(
                new ResultColumn("Database", SystemColumns.varchar(63)),
                new ResultColumn("Create Database", SystemColumns.varchar(65_517))));
        var database = existing(node.name());
        rows.add(database.name(), DatabaseTexts.create(database));
        return rows.answer(Precision.MILLISECONDS);
    }

    @Override
    public Answer visit(ShowStatement.CreateTable node) {
        if (node.kind() == ShowStatement.CreateTable.Kind.VIEW) {
            throw ErrorCode.OPERATION_NOT_SUPPORTED.error();
        }
        var table = table(node.name());
        if (node.kind() == ShowStatement.CreateTable.Kind.STABLE && !(table instanceof SuperTable)) {
            throw ErrorCode.TABLE_MISSING.error();
        }
        var prefix = table instanceof VirtualTable ? "Virtual Table" : "Table";
        var rows = new SystemRows(List.of(
                new ResultColumn(prefix, SystemColumns.varchar(193)),
                new ResultColumn("Create " + prefix, SystemColumns.varchar(3_145_726))));
        var texts = new TableTexts(existing(node.name().database()), variables.isFullCreateTable());
        rows.add(table.name(), table.accept(texts));
        return rows.answer(Precision.MILLISECONDS);
    }

    @Override
    public Answer visit(ShowStatement.Variables node) {
        return switch (node.scope()) {
            case LOCAL -> localVariables(node.like());
            case DNODE ->
                run(from("ins_dnode_variables")
                        .whereEqual("dnode_id", String.valueOf(node.dnode()))
                        .whereLike("name", node.like()));
            case CLUSTER -> run(from("ins_configs").whereLike("name", node.like()));
        };
    }

    private Answer localVariables(@Nullable String like) {
        var rows = new SystemRows(SystemColumns.of(
                "name VARCHAR(30), value VARCHAR(4094), scope VARCHAR(6)," + " category VARCHAR(6), info VARCHAR(62)"));
        variables.shown(context).forEach((name, value) -> {
            if (like == null || LikePattern.matches(like, name)) {
                rows.add(name, value, "both", "local", "");
            }
        });
        return rows.answer(Precision.MILLISECONDS);
    }

    @Override
    public Answer visit(ShowStatement.Details node) {
        throw new NotEmulatedException("SHOW " + node.subject());
    }

    @Override
    public Answer visit(ShowStatement.Vnodes node) {
        throw new NotEmulatedException("SHOW VNODES");
    }

    @Override
    public Answer visit(ShowStatement.Distributed node) {
        var table = table(node.name());
        if (table instanceof VirtualTable) {
            throw new NotEmulatedException("SHOW TABLE DISTRIBUTED of a virtual table");
        }
        return DistributionAnswer.of(existing(node.name().database()), table);
    }

    @Override
    public Answer visit(ShowStatement.Describe node) {
        var database = database(node.name().database());
        if (SystemTables.isSystemDatabase(database)) {
            var found = catalogue.find(database, node.name().table().text());
            if (found == null) {
                throw ErrorCode.TABLE_MISSING.error();
            }
            return DescribeAnswer.of(found);
        }
        return DescribeAnswer.of(existing(node.name().database()), table(node.name()));
    }
}
