package io.mimeseries.tdengine.statement;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.tdengine.StatementCache;
import io.mimeseries.grammar.tdengine.TDengineSqlException;
import io.mimeseries.grammar.tdengine.TDengineSqlNotEmulatedException;
import io.mimeseries.grammar.tdengine.ast.Statement;
import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.StatementContext;
import io.mimeseries.tdengine.TDengineException;
import io.mimeseries.tdengine.TDengineVersion;

/** Parses and runs statements. Safe for use by many threads. */
public final class StatementRunner {
    private static final int CACHED_TEXTS = 256;
    private final TDengineVersion version;
    private final Clock clock;
    private final StatementCache cache = new StatementCache(CACHED_TEXTS);
    private final StatementFamilies families;

    public StatementRunner(TDengineVersion version, Clock clock, StatementFamilies families) {
        this.version = version;
        this.clock = clock;
        this.families = families;
    }

    /** Runs one statement. */
    public Answer run(String text, SessionState session) {
        var context =
                new StatementContext(text, session.user(), session.database(), session.zone(), clock.now(), version);
        return parse(text).accept(new StatementDispatcher(families, context, session));
    }

    /**
     * Runs one statement as {@link #run} does, for what shows without running it.
     *
     * @return the code of the failure that the real server finds before it runs the statement, 0 for none
     */
    public int validate(String text, SessionState session) {
        try {
            run(text, session);
            return 0;
        } catch (TDengineException e) {
            return isFoundBefore(text, e.code()) ? e.code() : 0;
        }
    }

    private boolean isFoundBefore(String text, int code) {
        try {
            return Validation.isFoundBefore(parse(text), code);
        } catch (TDengineException e) {
            return true;
        }
    }

    private Statement parse(String text) {
        try {
            return cache.parse(text);
        } catch (TDengineSqlException e) {
            throw new TDengineException(e.code(), e.text());
        } catch (TDengineSqlNotEmulatedException e) {
            throw new NotEmulatedException(String.valueOf(e.getMessage()));
        }
    }
}
