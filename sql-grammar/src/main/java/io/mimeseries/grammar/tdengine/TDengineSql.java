package io.mimeseries.grammar.tdengine;

import io.mimeseries.grammar.tdengine.ast.Insert;
import io.mimeseries.grammar.tdengine.ast.Statement;
import io.mimeseries.grammar.tdengine.lexis.InsertTokens;
import io.mimeseries.grammar.tdengine.lexis.Spelling;

/** Turns SQL into statements. */
public final class TDengineSql {
    private TDengineSql() {}

    /**
     * Parses the first statement of a text, up to its end or the first semicolon.
     *
     * @throws TDengineSqlException with the code and text of the real server
     * @throws TDengineSqlNotEmulatedException where the real server may go further than this parser
     */
    public static Statement parse(String sql) {
        if (isInsertOfValues(sql)) {
            return new Insert(sql);
        }
        return StatementBuilder.of(SyntaxTree.of(Spelling.lowerCased(sql)));
    }

    /** Whether VALUES, USING or FILE comes before SELECT; everything else of INSERT is for the grammar, also its errors. */
    private static boolean isInsertOfValues(String sql) {
        var tokens = new InsertTokens(sql);
        tokens.next();
        if (!tokens.isWord("insert") && !tokens.isWord("import")) {
            return false;
        }
        do {
            tokens.next();
            if (tokens.isWord("values") || tokens.isWord("using") || tokens.isWord("file")) {
                return true;
            }
        } while (!tokens.isEmpty() && !tokens.isWord("select"));
        return false;
    }
}
