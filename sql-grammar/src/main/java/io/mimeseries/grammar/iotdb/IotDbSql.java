package io.mimeseries.grammar.iotdb;

import io.mimeseries.grammar.iotdb.ast.Statement;
import io.mimeseries.grammar.iotdb.plain.PlainInsert;

/** Turns SQL into statements. */
public final class IotDbSql {
    private IotDbSql() {}

    /**
     * Parses one statement, with or without a semicolon behind it.
     *
     * @throws IotDbSqlException with the code and text of the real server
     * @throws IotDbSqlNotEmulatedException where the real server goes further than this parser
     */
    public static Statement parse(String sql, GrammarVersion version) {
        var plain = PlainInsert.parse(sql);
        return plain == null ? parseByGrammar(sql, version) : plain;
    }

    /** The same, whatever the text. */
    static Statement parseByGrammar(String sql, GrammarVersion version) {
        var tree = SyntaxTree.of(sql, version);
        return new StatementBuilder(new Refusals(version, sql)).of(tree.statement());
    }
}
