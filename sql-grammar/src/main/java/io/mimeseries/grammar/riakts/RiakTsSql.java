package io.mimeseries.grammar.riakts;

import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar;
import io.mimeseries.grammar.riakts.ast.Statement;
import java.util.List;

/** Turns SQL into statements. */
public final class RiakTsSql {
    private static final int MAXIMUM_DEPTH = 400;
    private static final int MAXIMUM_OPERATORS = 1000;

    private RiakTsSql() {}

    /**
     * Parses one statement, with or without a semicolon behind it.
     *
     * @param sql a character for each byte, as the real lexer reads it
     * @throws RiakTsSqlException with the text of the real server
     * @throws RiakTsSqlNotEmulatedException where the real server goes further than this parser
     */
    public static Statement parse(String sql, GrammarVersion version) {
        var tokens = Lexer.tokens(sql, version);
        checkSize(tokens);
        var plain = PlainStatement.of(tokens, version);
        return plain == null ? parseByGrammar(tokens, version) : plain;
    }

    /** The same, whatever the statement. */
    static Statement parseByGrammar(List<SqlToken> tokens, GrammarVersion version) {
        var tree = SyntaxTree.of(tokens, version);
        new EarlyRefusals(tokens, tokens.size(), version).check();
        return new StatementBuilder(version).of(tree.statement());
    }

    /** Keeps away from the parser what would be too deep for the stack. */
    private static void checkSize(List<SqlToken> tokens) {
        int depth = 0;
        int operators = 0;
        for (var token : tokens) {
            switch (token.getType()) {
                case RiakTsGrammar.LEFT_PAREN -> depth++;
                case RiakTsGrammar.RIGHT_PAREN -> depth = Math.max(0, depth - 1);
                case RiakTsGrammar.AND,
                        RiakTsGrammar.OR,
                        RiakTsGrammar.PLUS,
                        RiakTsGrammar.MINUS,
                        RiakTsGrammar.ASTERISK,
                        RiakTsGrammar.SOLIDUS -> operators++;
                default -> {
                    // neither nests nor makes a chain longer
                }
            }
            if (depth > MAXIMUM_DEPTH) {
                throw new RiakTsSqlNotEmulatedException(
                        "statements nested more than " + MAXIMUM_DEPTH + " levels deep");
            }
            if (operators > MAXIMUM_OPERATORS) {
                throw new RiakTsSqlNotEmulatedException("more than " + MAXIMUM_OPERATORS + " operators in a statement");
            }
        }
    }
}
