package io.mimeseries.tdengine.select.analysis;

import io.mimeseries.tdengine.group.TimeBounds;
import java.util.List;

/**
 * What a DELETE takes away.
 *
 * @param tables whose rows they are, none of them a supertable
 */
public record Deletion(String database, List<String> tables, TimeBounds times) {
    public Deletion {
        tables = List.copyOf(tables);
    }
}
