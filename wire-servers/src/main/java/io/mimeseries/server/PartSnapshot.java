package io.mimeseries.server;

/** The data of one database at one moment, immutable, for servers of the same database and version. */
final class PartSnapshot {
    private final String database;
    private final String version;
    private final Object data;

    PartSnapshot(String database, String version, Object data) {
        this.database = database;
        this.version = version;
        this.data = data;
    }

    String database() {
        return database;
    }

    /** @throws IllegalArgumentException if it is of another database or version */
    <D> D dataOf(String wantedDatabase, String wantedVersion, Class<D> type) {
        if (!database.equals(wantedDatabase) || !version.equals(wantedVersion)) {
            throw new IllegalArgumentException("a snapshot of " + database + " " + version + " does not fit "
                    + wantedDatabase + " " + wantedVersion);
        }
        return type.cast(data);
    }
}
