package io.mimeseries.riakts.statement;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.cache.RecentStatements;
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

/** Texts to statements. Those of the last texts are remembered, for programs that repeat themselves; rows to insert are not. Safe for threads. */
public final class Sql {
    private static final int CAPACITY = 256;

    private final GrammarVersion grammar;
    private final RecentStatements<ByteString, Statement> recent =
            new RecentStatements<>(CAPACITY, this::parsed, parsed -> !(parsed instanceof Statement.Insert));

    public Sql(RiakTsVersion version) {
        this.grammar = version.isAtLeast(RiakTsVersion.V1_5_2) ? GrammarVersion.V1_5 : GrammarVersion.V1_4;
    }

    /**
     * @throws RiakTsException with code 1020
     */
    public Statement parse(ByteString sql) {
        return recent.parse(sql, sql.length());
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
