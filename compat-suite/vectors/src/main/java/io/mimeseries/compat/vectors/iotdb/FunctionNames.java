package io.mimeseries.compat.vectors.iotdb;

import io.mimeseries.engine.ManualClock;
import io.mimeseries.iotdb.IotDb;
import io.mimeseries.iotdb.IotDbVersion;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.SortedSet;
import java.util.TreeSet;

/** The functions that a version says it has. */
public final class FunctionNames {
    private FunctionNames() {}

    /** In upper case, as SHOW FUNCTIONS lists them. */
    public static SortedSet<String> of(IotDbVersion version) {
        var names = new TreeSet<String>();
        try (var database = new IotDb(version, new ManualClock(Instant.EPOCH))) {
            var session = database.openSession("root", "root", ZoneOffset.UTC);
            for (var row : AnswerTree.of(session.execute("show functions")).get("rows")) {
                names.add(row.get(1).asText());
            }
        }
        return names;
    }
}
