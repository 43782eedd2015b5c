package io.mimeseries.tdengine.catalogue;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.tdengine.user.UserStore;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tables of {@code information_schema} and {@code performance_schema}. */
public final class SystemCatalogue implements SystemTables {
    private static final List<String> INFORMATION = List.of(
            "ins_dnodes",
            "ins_mnodes",
            "ins_qnodes",
            "ins_snodes",
            "ins_bnodes",
            "ins_cluster",
            "ins_databases",
            "ins_functions",
            "ins_indexes",
            "ins_stables",
            "ins_tables",
            "ins_tags",
            "ins_columns",
            "ins_virtual_child_columns",
            "ins_users",
            "ins_grants",
            "ins_vgroups",
            "ins_configs",
            "ins_dnode_variables",
            "ins_topics",
            "ins_subscriptions",
            "ins_streams",
            "ins_stream_tasks",
            "ins_stream_recalculates",
            "ins_vnodes",
            "ins_user_privileges",
            "ins_views",
            "ins_compacts",
            "ins_compact_details",
            "ins_grants_full",
            "ins_grants_logs",
            "ins_machines",
            "ins_arbgroups",
            "ins_encryptions",
            "ins_tsmas",
            "ins_anodes",
            "ins_anodes_full",
            "ins_disk_usage",
            "ins_filesets",
            "ins_transaction_details",
            "ins_mounts");
    private static final List<String> PERFORMANCE =
            List.of("perf_connections", "perf_queries", "perf_consumers", "perf_trans", "perf_apps");
    private final Map<String, List<String>> names = new LinkedHashMap<>();
    private final Map<String, SystemTable> tables = new HashMap<>();

    public SystemCatalogue(UserStore users, LocalVariables variables) {
        names.put(INFORMATION_SCHEMA, INFORMATION);
        names.put(PERFORMANCE_SCHEMA, PERFORMANCE);
        SchemaTables.all(names).forEach(table -> tables.put(table.name(), table));
        new ServerTables(users, variables).all().forEach(table -> tables.put(table.name(), table));
        ConsumerTables.all().forEach(table -> tables.put(table.name(), table));
        EmptyTables.all().forEach(table -> tables.put(table.name(), table));
    }

    /** The names of a database's tables, in the order in which they are listed; empty if it is none of the system's. */
    List<String> names(String database) {
        return names.getOrDefault(database, List.of());
    }

    @Override
    public @Nullable SystemTable find(String database, String table) {
        if (!names(database).contains(table)) {
            return null;
        }
        return get(table);
    }

    /** A table that there is. */
    SystemTable get(String name) {
        var found = tables.get(name);
        if (found == null) {
            throw new NotEmulatedException("system table " + name);
        }
        return found;
    }
}
