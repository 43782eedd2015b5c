package io.mimeseries.server.tdengine.socket;

import java.util.Set;

/** A path of the service, and what is said there beside {@code version} and {@code conn}. */
public enum Endpoint {
    /** Where all is said, by clients from 2023 on. */
    ALL,
    /** {@code /rest/ws}: queries of older clients. */
    QUERIES,
    /** {@code /rest/stmt}. */
    STATEMENTS,
    /** {@code /rest/schemaless}. */
    SCHEMALESS;

    private static final long SET_TAGS = 1;
    private static final long BIND = 2;
    private static final Set<String> EVERYWHERE = Set.of("version", "conn");
    private static final Set<String> OF_RESULTS = Set.of("fetch", "fetch_block", "free_result");
    private static final Set<String> OF_STATEMENTS = Set.of(
            "init",
            "prepare",
            "set_table_name",
            "set_tags",
            "bind",
            "add_batch",
            "exec",
            "close",
            "get_tag_fields",
            "get_col_fields",
            "use_result");

    boolean knows(String action) {
        return EVERYWHERE.contains(action)
                || switch (this) {
                    case ALL -> true;
                    case QUERIES -> action.equals("query") || OF_RESULTS.contains(action);
                    case STATEMENTS -> OF_STATEMENTS.contains(action) || OF_RESULTS.contains(action);
                    case SCHEMALESS -> action.equals("insert");
                };
    }

    /** Whether a binary action is taken: the old path of statements takes values. */
    boolean takesBinary(long action) {
        return this == ALL || (this == STATEMENTS && (action == SET_TAGS || action == BIND));
    }
}
