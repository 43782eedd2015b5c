package io.mimeseries.tdengine.catalogue;

import org.jspecify.annotations.Nullable;

/** The tables of the system databases. */
public interface SystemTables {
    String INFORMATION_SCHEMA = "information_schema";
    String PERFORMANCE_SCHEMA = "performance_schema";

    static boolean isSystemDatabase(String name) {
        return name.equals(INFORMATION_SCHEMA) || name.equals(PERFORMANCE_SCHEMA);
    }

    /** Null if there is no such table, or the database is none of the system's. */
    @Nullable
    SystemTable find(String database, String table);
}
