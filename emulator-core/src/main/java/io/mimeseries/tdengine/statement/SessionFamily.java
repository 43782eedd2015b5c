package io.mimeseries.tdengine.statement;

import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.StatementContext;

/** Runs the statements of a family of which some change the session. Safe for use by many threads. */
@FunctionalInterface
public interface SessionFamily<S> {

    /** @throws io.mimeseries.tdengine.TDengineException with the real server's code and text */
    Answer run(S statement, StatementContext context, SessionState session);
}
