package io.mimeseries.riakts.statement;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.riakts.GrammarVersion;
import io.mimeseries.grammar.riakts.RiakTsSql;
import io.mimeseries.grammar.riakts.RiakTsSqlException;
import io.mimeseries.grammar.riakts.RiakTsSqlNotEmulatedException;
import io.mimeseries.grammar.riakts.ast.Statement;
import io.mimeseries.riakts.ByteString;
import io.mimeseries.riakts.ErrorCode;
import io.mimeseries.riakts.Failures;
import io.mimeseries.riakts.Latin1;
import io.mimeseries.riakts.RiakTsException;
import io.mimeseries.riakts.RiakTsVersion;
import java.util.LinkedHashMap;
import java.util.Map;

/** Texts to statements. Those of the last texts are remembered, for programs that repeat themselves; rows to insert are not. Safe for threads. */
public final class Sql {
    private static final int CAPACITY = 256;

    /** Longer texts are parsed anew each time, so that little memory is held. */
    private static final int MAXIMUM_TEXT = 16 * 1024;

    private final GrammarVersion grammar;
    private final Map<ByteString, Statement> recent = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ByteString, Statement> eldest) {
            return size() > CAPACITY;
        }
    };

    public Sql(RiakTsVersion version) {
        this.grammar = version.isAtLeast(RiakTsVersion.V1_5_2) ? GrammarVersion.V1_5 : GrammarVersion.V1_4;
    }

    /**
     * @throws RiakTsException with code 1020
     */
    public Statement parse(ByteString sql) {
        if (sql.length() > MAXIMUM_TEXT) {
            return parsed(sql);
        }
        synchronized (recent) {
            var known = recent.get(sql);
            if (known != null) {
                return known;
            }
        }
        var statement = parsed(sql);
        if (!(statement instanceof Statement.Insert)) {
            synchronized (recent) {
                recent.put(sql, statement);
            }
        }
        return statement;
    }

    private Statement parsed(ByteString sql) {
        try {
            return RiakTsSql.parse(Latin1.of(sql), grammar);
        } catch (RiakTsSqlException e) {
            throw e.isCrash() ? Failures.crash(e.text()) : new RiakTsException(ErrorCode.PARSE, Latin1.utf8(e.text()));
        } catch (RiakTsSqlNotEmulatedException e) {
            throw new NotEmulatedException(e.construct());
        }
    }
}
