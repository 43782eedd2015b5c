package io.mimeseries.tdengine.catalogue;

import io.mimeseries.tdengine.StatementContext;
import io.mimeseries.tdengine.store.StoreView;
import io.mimeseries.tdengine.store.Topic;
import io.mimeseries.tdengine.user.UserStore;
import java.util.List;

/** System tables about the server, its users and its topics. */
final class ServerTables {
    private static final String ENDPOINT = "localhost:6030";
    private static final int VNODES = 1000;

    private final UserStore users;
    private final LocalVariables variables;

    ServerTables(UserStore users, LocalVariables variables) {
        this.users = users;
        this.variables = variables;
    }

    List<SystemTable> all() {
        return List.of(
                new ListedTable(
                        "ins_dnodes",
                        "id INT, endpoint VARCHAR(134), vnodes SMALLINT, support_vnodes SMALLINT, status VARCHAR(10),"
                                + " create_time TIMESTAMP, reboot_time TIMESTAMP, note VARCHAR(256)",
                        this::dnodes),
                new ListedTable(
                        "ins_mnodes",
                        "id INT, endpoint VARCHAR(134), role VARCHAR(12), status VARCHAR(9), create_time TIMESTAMP,"
                                + " role_time TIMESTAMP",
                        (rows, view, context) -> rows.add(1, ENDPOINT, "leader", "ready", started(), started())),
                new ListedTable(
                        "ins_cluster",
                        "id BIGINT, name VARCHAR(40), uptime INT, create_time TIMESTAMP, version VARCHAR(10),"
                                + " expire_time TIMESTAMP",
                        (rows, view, context) -> rows.add(
                                1,
                                "mimeseries",
                                uptime(view),
                                started(),
                                context.version().number(),
                                null)),
                new ListedTable(
                        "ins_users",
                        "name VARCHAR(24), super TINYINT, enable TINYINT, sysinfo TINYINT, createdb TINYINT,"
                                + " create_time TIMESTAMP, allowed_host VARCHAR(49152)",
                        this::users),
                new ListedTable(
                        "ins_user_privileges",
                        "user_name VARCHAR(24), privilege VARCHAR(10), db_name VARCHAR(65), table_name VARCHAR(193),"
                                + " condition VARCHAR(49152), notes VARCHAR(64)",
                        this::privileges),
                new ListedTable(
                        "ins_grants",
                        "version VARCHAR(64), expire_time VARCHAR(19), service_time VARCHAR(19), expired VARCHAR(5),"
                                + " state VARCHAR(9), timeseries VARCHAR(43), dnodes VARCHAR(21), cpu_cores VARCHAR(21),"
                                + " vnodes VARCHAR(21), storage_size VARCHAR(43)",
                        (rows, view, context) -> rows.add(
                                "community",
                                "unlimited",
                                "unlimited",
                                "false",
                                "ungranted",
                                "unlimited",
                                "unlimited",
                                "unlimited",
                                "unlimited",
                                "unlimited")),
                new ListedTable("ins_configs", "name VARCHAR(32), value VARCHAR(64)", this::configs),
                new ListedTable(
                        "ins_dnode_variables",
                        "dnode_id INT, name VARCHAR(32), value VARCHAR(4096), scope VARCHAR(8), category VARCHAR(8),"
                                + " info VARCHAR(64)",
                        this::dnodeVariables),
                new ListedTable(
                        "ins_topics",
                        "topic_name VARCHAR(192), db_name VARCHAR(64), create_time TIMESTAMP, sql VARCHAR(2048),"
                                + " schema VARCHAR(65517), meta VARCHAR(4), type VARCHAR(8)",
                        ServerTables::topics));
    }

    private long started() {
        var root = users.snapshot().all().iterator().next();
        return root.created();
    }

    private long uptime(StoreView view) {
        return Math.max(0, view.now() - started()) / 1000;
    }

    private void dnodes(SystemRows rows, StoreView view, StatementContext context) {
        rows.add(1, ENDPOINT, view.databases().size() * 2, VNODES, "ready", started(), started(), "");
    }

    private void users(SystemRows rows, StoreView view, StatementContext context) {
        for (var user : users.snapshot().all()) {
            rows.add(
                    user.name(),
                    number(user.superUser()),
                    number(user.enabled()),
                    number(user.sysInfo()),
                    number(user.createDatabases()),
                    user.created(),
                    user.hosts().isEmpty() ? "127.0.0.1/32, ::1/128" : String.join(", ", user.hosts()));
        }
    }

    private static int number(boolean value) {
        return value ? 1 : 0;
    }

    private void privileges(SystemRows rows, StoreView view, StatementContext context) {
        for (var user : users.snapshot().all()) {
            if (user.superUser()) {
                rows.add(user.name(), "all", "all", "", "", "");
            }
            for (var grant : user.grants()) {
                rows.add(
                        user.name(),
                        grant.privilege().text(),
                        grant.object(),
                        grant.table() == null ? "" : grant.table(),
                        "",
                        "");
            }
        }
    }

    private void configs(SystemRows rows, StoreView view, StatementContext context) {
        rows.add("timezone", context.zone().getId());
    }

    private void dnodeVariables(SystemRows rows, StoreView view, StatementContext context) {
        variables.shown(context).forEach((name, value) -> rows.add(1, name, value, "server", "local", ""));
    }

    private static void topics(SystemRows rows, StoreView view, StatementContext context) {
        for (var topic : view.topics().all()) {
            rows.add(
                    topic.name(),
                    topic.database(),
                    topic.created(),
                    topic.sql(),
                    topic.kind() == Topic.Kind.DATABASE ? "NULL" : topic.schema(),
                    topic.content().text(),
                    topic.kind().text());
        }
    }
}
