package io.mimeseries.grammar.tdengine.insert;

import io.mimeseries.grammar.tdengine.TDengineSqlException;
import io.mimeseries.grammar.tdengine.ast.Name;
import io.mimeseries.grammar.tdengine.ast.Source;
import io.mimeseries.grammar.tdengine.ast.TableName;
import io.mimeseries.grammar.tdengine.lexis.InsertTokens;
import io.mimeseries.grammar.tdengine.lexis.Spelling;
import java.util.Locale;

/** Names in INSERT: quotes of every kind may stand around them. */
final class InsertNames {
    private static final int MAXIMUM_TABLE = 192;
    private static final int MAXIMUM_DATABASE = 64;

    private final String sql;
    private final InsertTokens tokens;

    InsertNames(String sql, InsertTokens tokens) {
        this.sql = sql;
        this.tokens = tokens;
    }

    /** The table that the current token names. */
    TableName table() {
        int dot = tokens.dot();
        if (dot < 0) {
            var name = name(tokens.start(), tokens.position());
            check(name);
            return new TableName(null, name);
        }
        var database = name(tokens.start(), dot);
        if (database.text().length() > MAXIMUM_DATABASE) {
            throw InsertFault.invalid("name too long");
        }
        var table = name(dot + 1, tokens.position());
        check(table);
        return new TableName(database, table);
    }

    /** The column that the current token names. */
    Name column() {
        return name(tokens.start(), tokens.position());
    }

    private static void check(Name table) {
        if (table.text().length() > MAXIMUM_TABLE) {
            throw InsertFault.invalid("name too long");
        }
        if (table.text().isEmpty()) {
            throw new TDengineSqlException(0x2617, "Invalid identifier name: invalid table name");
        }
        if (table.text().indexOf('.') >= 0) {
            throw new TDengineSqlException(0x2617, "The table name cannot contain '.'");
        }
    }

    private Name name(int start, int end) {
        var token = sql.substring(start, end);
        var source = new Source(sql, start, end);
        char first = token.isEmpty() ? 0 : token.charAt(0);
        return switch (first) {
            case '`' -> new Name(Spelling.quotedName(token), true, source);
            case '\'', '"' -> new Name(token.substring(1, token.length() - 1), true, source);
            default -> new Name(token.toLowerCase(Locale.ROOT), false, source);
        };
    }
}
