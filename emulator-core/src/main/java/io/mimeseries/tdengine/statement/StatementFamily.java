package io.mimeseries.tdengine.statement;

import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.StatementContext;

/** Runs the statements of one family. Safe for use by many threads. */
@FunctionalInterface
public interface StatementFamily<S> {

    /** @throws io.mimeseries.tdengine.TDengineException with the real server's code and text */
    Answer run(S statement, StatementContext context);
}
