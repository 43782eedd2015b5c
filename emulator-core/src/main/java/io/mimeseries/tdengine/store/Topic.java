package io.mimeseries.tdengine.store;

import org.jspecify.annotations.Nullable;

/**
 * What consumers can subscribe to.
 *
 * @param table whose rows it is about, null of a database
 * @param query what is made of the rows; of a supertable, which tables are meant: null for all of them
 * @param sql the statement that made it
 * @param created in milliseconds since 1970
 * @param schema the columns of its rows as JSON, empty of a database
 * @param content what its consumers get
 */
public record Topic(
        String name,
        String database,
        Kind kind,
        @Nullable String table,
        @Nullable TopicQuery query,
        String sql,
        String schema,
        long created,
        Content content) {

    /** What consumers get of a topic. */
    public enum Content {
        ROWS("no"),
        ROWS_AND_CHANGES("yes"),
        /** How tables are made and changed, and no rows. */
        CHANGES("only");

        private final String text;

        Content(String text) {
            this.text = text;
        }

        /** As {@code ins_topics} says it in {@code meta}. */
        public String text() {
            return text;
        }

        public boolean hasRows() {
            return this != CHANGES;
        }

        public boolean hasChanges() {
            return this != ROWS;
        }
    }

    /** What a topic is about. */
    public enum Kind {
        COLUMN("column"),
        SUPER_TABLE("stable"),
        DATABASE("db");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** As {@code ins_topics} says it. */
        public String text() {
            return text;
        }
    }
}
