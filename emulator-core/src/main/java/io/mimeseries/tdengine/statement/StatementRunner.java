package io.mimeseries.tdengine.statement;

import io.mimeseries.engine.Clock;
import io.mimeseries.grammar.tdengine.TDengineSqlException;
import io.mimeseries.grammar.tdengine.ast.Statement;
import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.StatementContext;
import io.mimeseries.tdengine.TDengineException;
import io.mimeseries.tdengine.TDengineVersion;
import java.util.function.Function;

/** Parses and runs statements. Safe for use by many threads. */
public final class StatementRunner {
    private final TDengineVersion version;
    private final Clock clock;
    private final Function<String, Statement> parser;
    private final StatementFamilies families;

    public StatementRunner(
            TDengineVersion version, Clock clock, Function<String, Statement> parser, StatementFamilies families) {
        this.version = version;
        this.clock = clock;
        this.parser = parser;
        this.families = families;
    }

    /** Runs one statement. */
    public Answer run(String text, SessionState session) {
        var context =
                new StatementContext(text, session.user(), session.database(), session.zone(), clock.now(), version);
        return parse(text).accept(new StatementDispatcher(families, context, session));
    }

    private Statement parse(String text) {
        try {
            return parser.apply(text);
        } catch (TDengineSqlException e) {
            throw new TDengineException(e.code(), e.text());
        }
    }
}
