package io.mimeseries.iotdb.statement;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.iotdb.GrammarVersion;
import io.mimeseries.grammar.iotdb.IotDbSql;
import io.mimeseries.grammar.iotdb.IotDbSqlException;
import io.mimeseries.grammar.iotdb.IotDbSqlNotEmulatedException;
import io.mimeseries.grammar.iotdb.ast.Statement;
import io.mimeseries.iotdb.Answer;
import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.UnexpectedException;
import io.mimeseries.iotdb.literal.SqlTimes;
import io.mimeseries.iotdb.path.IllegalPathException;
import java.time.ZoneId;

/** Parses and runs statements. Safe for use by many threads. */
public final class StatementRunner {
    private final IotDbVersion version;
    private final GrammarVersion grammar;
    private final Clock clock;
    private final StatementFamilies families;

    public StatementRunner(IotDbVersion version, Clock clock, StatementFamilies families) {
        this.version = version;
        this.grammar = switch (version) {
            case V1_0_1 -> GrammarVersion.V1_0;
            case V1_3_2 -> GrammarVersion.V1_3;
        };
        this.clock = clock;
        this.families = families;
    }

    /** Runs one statement. */
    public Answer run(String text, String user, ZoneId zone) {
        return run(parse(text), text, user, zone);
    }

    private Statement parse(String text) {
        try {
            return IotDbSql.parse(text, grammar);
        } catch (IotDbSqlException e) {
            throw new IotDbException(e.code(), e.text());
        } catch (IotDbSqlNotEmulatedException e) {
            throw new NotEmulatedException(e.construct());
        }
    }

    /** Runs a statement that has been parsed. */
    public Answer run(Statement statement, String text, String user, ZoneId zone) {
        var times = new SqlTimes(version, zone, clock.now().toEpochMilli());
        var context = new StatementContext(user, zone, text, times);
        try {
            return statement.accept(new StatementDispatcher(families, context));
        } catch (IllegalPathException e) {
            throw e.inStatement();
        } catch (UnexpectedException e) {
            throw e.inStatement(text);
        }
    }
}
