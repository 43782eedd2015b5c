package io.mimeseries.tdengine.catalogue;

import java.util.List;

/** System tables about what this server does not have: they have columns and no rows. */
final class EmptyTables {
    private EmptyTables() {}

    static List<SystemTable> all() {
        return List.of(
                new ListedTable("ins_qnodes", "id INT, endpoint VARCHAR(134), create_time TIMESTAMP"),
                new ListedTable(
                        "ins_snodes",
                        "id INT, endpoint VARCHAR(134), create_time TIMESTAMP, replicaId INT, asReplicaOf VARCHAR(64)"),
                new ListedTable(
                        "ins_functions",
                        "name VARCHAR(64), comment VARCHAR(4095), aggregate INT, output_type VARCHAR(31),"
                                + " create_time TIMESTAMP, code_len INT, bufsize INT, func_language VARCHAR(31),"
                                + " func_body VARCHAR(65517), func_version INT"),
                new ListedTable(
                        "ins_streams",
                        "stream_name VARCHAR(192), db_name VARCHAR(64), create_time TIMESTAMP, stream_id VARCHAR(19),"
                                + " sql VARCHAR(2048), status VARCHAR(20), snodeLeader INT, snodeReplica INT,"
                                + " message VARCHAR(256)"),
                new ListedTable(
                        "ins_views",
                        "view_name VARCHAR(192), db_name VARCHAR(64), effective_user VARCHAR(24), create_time TIMESTAMP,"
                                + " type VARCHAR(128), query_sql VARCHAR(2048), parameters VARCHAR(2048),"
                                + " default_values VARCHAR(2048), target_table VARCHAR(192)"),
                new ListedTable(
                        "ins_tsmas",
                        "tsma_name VARCHAR(192), db_name VARCHAR(64), table_name VARCHAR(192), target_db VARCHAR(64),"
                                + " target_stb VARCHAR(192), stream_name VARCHAR(64), create_time TIMESTAMP,"
                                + " interval VARCHAR(64), create_sql VARCHAR(2048), func_list VARCHAR(2048)"),
                new ListedTable("ins_compacts", "compact_id INT, db_name VARCHAR(64), start_time TIMESTAMP"),
                new ListedTable(
                        "perf_queries",
                        "kill_id VARCHAR(26), query_id BIGINT UNSIGNED, conn_id INT UNSIGNED, app VARCHAR(24), pid INT,"
                                + " user VARCHAR(24), end_point VARCHAR(22), create_time TIMESTAMP, exec_usec BIGINT,"
                                + " stable_query BOOL, sub_query BOOL, sub_num INT, sub_status VARCHAR(1000),"
                                + " sql VARCHAR(2048), user_app VARCHAR(24), user_ip VARCHAR(22)"),
                new ListedTable(
                        "perf_connections",
                        "conn_id INT UNSIGNED, user VARCHAR(24), app VARCHAR(24), pid INT UNSIGNED,"
                                + " end_point VARCHAR(134), login_time TIMESTAMP, last_access TIMESTAMP,"
                                + " user_app VARCHAR(24), user_ip VARCHAR(22)"),
                new ListedTable(
                        "perf_trans",
                        "id INT, create_time TIMESTAMP, stage VARCHAR(12), oper VARCHAR(14), db VARCHAR(64),"
                                + " stable VARCHAR(192), killable VARCHAR(10), failed_times INT,"
                                + " last_exec_time TIMESTAMP, last_action_info VARCHAR(511)"),
                new ListedTable(
                        "perf_apps",
                        "app_id BIGINT UNSIGNED, ip VARCHAR(16), pid INT, name VARCHAR(24), start_time TIMESTAMP,"
                                + " insert_req BIGINT UNSIGNED, insert_row BIGINT UNSIGNED,"
                                + " insert_time BIGINT UNSIGNED, insert_bytes BIGINT UNSIGNED,"
                                + " fetch_bytes BIGINT UNSIGNED, query_time BIGINT UNSIGNED,"
                                + " slow_query BIGINT UNSIGNED, total_req BIGINT UNSIGNED,"
                                + " current_req BIGINT UNSIGNED, last_access TIMESTAMP"));
    }
}
