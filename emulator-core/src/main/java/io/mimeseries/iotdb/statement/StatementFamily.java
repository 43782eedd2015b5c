package io.mimeseries.iotdb.statement;

import io.mimeseries.iotdb.Answer;

/** Runs the statements of one family. Safe for use by many threads. */
@FunctionalInterface
public interface StatementFamily<S> {

    /** @throws io.mimeseries.iotdb.IotDbException with the real server's code and text */
    Answer run(S statement, StatementContext context);
}
