package io.mimeseries.server.tdengine.socket;

import java.util.Set;

/** A path of the service, and what is said there beside {@code version} and {@code conn}. */
public enum Endpoint {
    /** Where all is said, by clients from 2023 on. */
    ALL(Set.of()),
    /** {@code /rest/ws}: queries of older clients. */
    QUERIES(Set.of("query", "fetch", "fetch_block", "free_result")),
    /** {@code /rest/stmt}. */
    STATEMENTS(Set.of(
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
            "use_result",
            "fetch",
            "fetch_block",
            "free_result")),
    /** {@code /rest/schemaless}. */
    SCHEMALESS(Set.of("insert"));

    private static final long SET_TAGS = 1;
    private static final long BIND = 2;
    private static final Set<String> EVERYWHERE = Set.of("version", "conn");
    private final Set<String> actions;

    Endpoint(Set<String> actions) {
        this.actions = actions;
    }

    boolean knows(String action) {
        return this == ALL || actions.contains(action) || EVERYWHERE.contains(action);
    }

    /** Whether a binary action is taken: the old path of statements takes values. */
    boolean takesBinary(long action) {
        return this == ALL || (this == STATEMENTS && (action == SET_TAGS || action == BIND));
    }
}
