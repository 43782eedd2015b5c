package io.mimeseries.iotdb.continuous;

import io.mimeseries.grammar.iotdb.ast.Query;
import java.time.ZoneId;

/** Runs the query of a continuous query to its end. */
@FunctionalInterface
public interface QueryRunner {

    /** @throws RuntimeException if it fails */
    void run(Query query, String text, String user, ZoneId zone);
}
