package io.mimeseries.tdengine.bind;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.tdengine.lexis.TokenKind;
import io.mimeseries.grammar.tdengine.lexis.Tokenizer;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.TDengineException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads statements with question marks. */
final class TemplateReader {
    private final String sql;
    private final Tokenizer tokens;
    private int start;
    private int end;

    private TemplateReader(String sql) {
        this.sql = sql;
        tokens = new Tokenizer(sql);
        next();
    }

    /** Null if it is no INSERT of values. */
    static @Nullable InsertTemplate insert(String sql) {
        var reader = new TemplateReader(sql);
        return reader.takeWord("insert") || reader.takeWord("import") ? reader.template() : null;
    }

    /** The text between the question marks that stand for values. */
    static List<String> parts(String sql) {
        var reader = new TemplateReader(sql);
        var parts = new ArrayList<String>();
        int from = 0;
        while (reader.kind() != TokenKind.END && reader.kind() != TokenKind.ILLEGAL) {
            if (reader.kind() == TokenKind.QUESTION_MARK) {
                parts.add(sql.substring(from, reader.start));
                from = reader.end;
            }
            reader.next();
        }
        parts.add(sql.substring(from));
        return parts;
    }

    private InsertTemplate template() {
        if (!takeWord("into")) {
            throw near("keyword INTO is expected");
        }
        var table = name();
        var columns = names();
        InsertTemplate.Using using = null;
        if (takeWord("using")) {
            var superTable = name();
            var tagNames = names();
            if (!takeWord("tags")) {
                throw near("TAGS is expected");
            }
            var name = superTable.name();
            if (name == null) {
                throw near("table_name is expected");
            }
            using = new InsertTemplate.Using(superTable.database(), name, tagNames, marks("tags that are written out"));
            columns = columns == null ? names() : columns;
        }
        if (!takeWord("values")) {
            throw near("keyword VALUES or FILE is expected");
        }
        int values = marks("values that are written out");
        if (kind() != TokenKind.END) {
            throw near("not expected");
        }
        return new InsertTemplate(table.database(), table.name(), using, columns, values);
    }

    /** @param name null where a question mark stands */
    private record Qualified(
            @Nullable String database, @Nullable String name) {}

    private Qualified name() {
        var first = part();
        if (kind() != TokenKind.DOT) {
            return new Qualified(null, first);
        }
        next();
        return new Qualified(first, part());
    }

    private @Nullable String part() {
        String name = switch (kind()) {
            case QUESTION_MARK -> null;
            case WORD -> text().toLowerCase(Locale.ROOT);
            case QUOTED_NAME -> text().substring(1, text().length() - 1);
            default -> throw near("table_name is expected");
        };
        next();
        return name;
    }

    /** Names in parentheses, null if there are none. */
    private @Nullable List<String> names() {
        if (kind() != TokenKind.LEFT_PARENTHESIS) {
            return null;
        }
        var names = new ArrayList<String>();
        do {
            next();
            var name = part();
            if (name == null) {
                throw near("invalid column/tag name");
            }
            names.add(name);
        } while (kind() == TokenKind.COMMA);
        close();
        return names;
    }

    /** Question marks in parentheses. */
    private int marks(String others) {
        if (kind() != TokenKind.LEFT_PARENTHESIS) {
            throw near("( is expected");
        }
        int count = 0;
        do {
            next();
            if (kind() != TokenKind.QUESTION_MARK) {
                throw new NotEmulatedException("INSERT with question marks and " + others);
            }
            count++;
            next();
        } while (kind() == TokenKind.COMMA);
        close();
        return count;
    }

    private void close() {
        if (kind() != TokenKind.RIGHT_PARENTHESIS) {
            throw near(") is expected");
        }
        next();
    }

    private TokenKind kind() {
        return tokens.kind();
    }

    private String text() {
        return sql.substring(start, end);
    }

    private boolean takeWord(String word) {
        boolean found = kind() == TokenKind.WORD && text().equalsIgnoreCase(word);
        if (found) {
            next();
        }
        return found;
    }

    private void next() {
        do {
            start = end;
            end = tokens.next(start);
        } while (kind() == TokenKind.SPACE || kind() == TokenKind.COMMENT || kind() == TokenKind.HINT);
    }

    private TDengineException near(String reason) {
        return ErrorCode.INSERT_SYNTAX_ERROR.error(
                "syntax error near '" + sql.substring(start).toLowerCase(Locale.ROOT) + "' (" + reason + ")");
    }
}
