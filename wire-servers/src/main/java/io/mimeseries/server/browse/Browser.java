package io.mimeseries.server.browse;

import java.util.List;

/** One product's databases to look into. Nothing is changed by it and nothing comes into the journal. */
public interface Browser {

    /** The names of the databases, without those of the product itself. */
    List<String> databases();

    /** The names of a database's series, which {@link #rows} takes; none if there is no such database. */
    List<String> series(String database);

    /**
     * Rows of a series by time, the last ones if there are more than the limit; none if there is no such series.
     *
     * @param limit 1 or more
     */
    Rows rows(String database, String series, int limit);
}
