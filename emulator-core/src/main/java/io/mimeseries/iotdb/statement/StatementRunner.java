package io.mimeseries.iotdb.statement;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.iotdb.GrammarVersion;
import io.mimeseries.grammar.iotdb.IotDbSqlException;
import io.mimeseries.grammar.iotdb.IotDbSqlNotEmulatedException;
import io.mimeseries.grammar.iotdb.StatementCache;
import io.mimeseries.grammar.iotdb.ast.Statement;
import io.mimeseries.iotdb.Answer;
import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.Status;
import io.mimeseries.iotdb.StatusCode;
import io.mimeseries.iotdb.UnexpectedException;
import io.mimeseries.iotdb.auth.Authority;
import io.mimeseries.iotdb.auth.require.Requirements;
import io.mimeseries.iotdb.literal.SqlTimes;
import io.mimeseries.iotdb.path.IllegalPathException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Parses and runs statements. Safe for use by many threads. */
public final class StatementRunner {
    private static final int CACHED_TEXTS = 256;

    private final IotDbVersion version;
    private final StatementCache cache;
    private final Clock clock;
    private final StatementFamilies families;

    public StatementRunner(IotDbVersion version, Clock clock, StatementFamilies families) {
        this.version = version;
        this.cache = new StatementCache(
                switch (version) {
                    case V1_0_1 -> GrammarVersion.V1_0;
                    case V1_3_2 -> GrammarVersion.V1_3;
                },
                CACHED_TEXTS);
        this.clock = clock;
        this.families = families;
    }

    /** Runs one statement. */
    public Answer run(String text, Authority authority, ZoneId zone) {
        return run(parse(text), text, authority, zone);
    }

    private Statement parse(String text) {
        try {
            return cache.parse(text);
        } catch (IotDbSqlException e) {
            throw new IotDbException(e.code(), e.text());
        } catch (IotDbSqlNotEmulatedException e) {
            throw new NotEmulatedException(e.construct());
        }
    }

    /** Runs a statement that has been parsed. */
    public Answer run(Statement statement, String text, Authority authority, ZoneId zone) {
        if (!authority.isUnlimited()) {
            Requirements.of(statement, authority.user(), version).forEach(authority::require);
        }
        var times = new SqlTimes(version, zone, clock.now().toEpochMilli());
        try {
            return statement.accept(new StatementDispatcher(families, new StatementContext(authority, text, times)));
        } catch (IllegalPathException e) {
            throw e.inStatement();
        } catch (UnexpectedException e) {
            throw e.inStatement(text);
        }
    }

    /**
     * Runs statements one after the other, also behind one that fails. As in the real server, the whole fails only if a statement was
     * refused before it ran: then it has a part for each of them. A statement that its user may not run ends it.
     */
    public Status runBatch(List<String> texts, Authority authority, ZoneId zone) {
        var parts = new ArrayList<Status>(texts.size());
        var refused = false;
        for (var text : texts) {
            var parsed = false;
            try {
                var statement = parse(text);
                parsed = true;
                run(statement, text, authority, zone);
                parts.add(Status.SUCCESS);
            } catch (IotDbException e) {
                var code = e.status().code();
                if (code == StatusCode.NO_PERMISSION) {
                    return e.status();
                }
                refused |= code == StatusCode.SEMANTIC_ERROR || (!parsed && code != StatusCode.INTERNAL_ERROR);
                parts.add(e.status());
            } catch (NotEmulatedException e) {
                refused = true;
                parts.add(new Status(StatusCode.EXECUTE_ERROR, String.valueOf(e.getMessage())));
            }
        }
        return refused
                ? new Status(StatusCode.MULTIPLE_ERROR, "", parts)
                : new Status(StatusCode.SUCCESS, "Execute batch statements successfully");
    }
}
