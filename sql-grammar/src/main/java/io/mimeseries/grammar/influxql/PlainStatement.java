package io.mimeseries.grammar.influxql;

import io.mimeseries.grammar.influxql.ast.DataType;
import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Expression.Binary;
import io.mimeseries.grammar.influxql.ast.Expression.Call;
import io.mimeseries.grammar.influxql.ast.Expression.StringLiteral;
import io.mimeseries.grammar.influxql.ast.Expression.VariableReference;
import io.mimeseries.grammar.influxql.ast.Expression.Wildcard;
import io.mimeseries.grammar.influxql.ast.Field;
import io.mimeseries.grammar.influxql.ast.Fill;
import io.mimeseries.grammar.influxql.ast.Operator;
import io.mimeseries.grammar.influxql.ast.Source;
import io.mimeseries.grammar.influxql.ast.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the statements that most tests begin with, without the 300 classes of a parser: databases made, dropped and listed, and
 * {@code SELECT f(a), b FROM m WHERE c = 'd' AND …}. It takes only what the grammar takes in the same meaning, and leaves everything else,
 * all that is wrong above all, to the grammar.
 */
final class PlainStatement {
    /** What may stand directly behind a word or a closing quote; another quote, a dot or a colon mean more than is understood here. */
    private static final String END_OF_WORD = " ,()=";

    private final String text;
    private int at;

    private PlainStatement(String text) {
        this.text = text;
    }

    /** The statement, null if the text is not plain. */
    static @Nullable Statement parse(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '\\') {
                return null;
            }
        }
        return new PlainStatement(text).statement();
    }

    private @Nullable Statement statement() {
        var statement = switch (word().toUpperCase(Locale.ROOT)) {
            case "SELECT" -> select();
            case "CREATE" -> createDatabase();
            case "DROP" -> dropDatabase();
            case "SHOW" -> takes("DATABASES") ? new Statement.ShowDatabases() : null;
            default -> null;
        };
        skipSpaces();
        return at == text.length() ? statement : null;
    }

    private @Nullable Statement createDatabase() {
        var name = takes("DATABASE") ? name() : null;
        return name == null ? null : new Statement.CreateDatabase(name, false, null, null, null, "");
    }

    private @Nullable Statement dropDatabase() {
        var name = takes("DATABASE") ? name() : null;
        return name == null ? null : new Statement.DropDatabase(name);
    }

    private @Nullable Statement select() {
        var fields = new ArrayList<Field>();
        do {
            var field = field();
            if (field == null) {
                return null;
            }
            fields.add(new Field(field, ""));
        } while (takes(','));
        var source = takes("FROM") ? name() : null;
        if (source == null) {
            return null;
        }
        Expression condition = null;
        if (takes("WHERE")) {
            condition = conjunction();
            if (condition == null) {
                return null;
            }
        }
        return new Statement.Select(
                List.copyOf(fields),
                null,
                List.of(new Source.Measurement("", "", source, null)),
                condition,
                List.of(),
                Fill.NULL,
                false,
                List.of(),
                0,
                0,
                0,
                0,
                null);
    }

    private @Nullable Expression field() {
        if (takes('*')) {
            return new Wildcard(DataType.UNKNOWN);
        }
        skipSpaces();
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        var name = name();
        if (name == null || at == text.length() || text.charAt(at) != '(') {
            return name == null ? null : new VariableReference(name);
        }
        at++;
        var argument = takes('*') ? new Wildcard(DataType.UNKNOWN) : reference();
        return quoted || argument == null || !takes(')')
                ? null
                : new Call(name.toLowerCase(Locale.ROOT), List.of(argument));
    }

    private @Nullable Expression reference() {
        var name = name();
        return name == null ? null : new VariableReference(name);
    }

    private @Nullable Expression conjunction() {
        var all = comparison();
        while (all != null && takes("AND")) {
            var next = comparison();
            all = next == null ? null : new Binary(Operator.AND, all, next);
        }
        return all;
    }

    private @Nullable Expression comparison() {
        var reference = reference();
        var literal = reference != null && takes('=') ? quoted('\'') : null;
        return reference == null || literal == null
                ? null
                : new Binary(Operator.EQ, reference, new StringLiteral(literal));
    }

    /** A name of letters that is no keyword, or one in quotes; null for anything else. */
    private @Nullable String name() {
        var word = word();
        if (word.isEmpty()) {
            var name = quoted('"');
            return name == null || name.isEmpty() ? null : name;
        }
        return Keywords.contains(word) ? null : word;
    }

    /** What stands between quotes and ends there. */
    private @Nullable String quoted(char quote) {
        skipSpaces();
        if (at == text.length() || text.charAt(at) != quote) {
            return null;
        }
        int end = text.indexOf(quote, at + 1);
        if (end < 0 || !endsAt(end + 1)) {
            return null;
        }
        var inner = text.substring(at + 1, end);
        at = end + 1;
        return inner;
    }

    /** The next word as it is spelt, empty if there is none that ends plainly. */
    private String word() {
        skipSpaces();
        int end = at;
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        if (end == at || (text.charAt(at) >= '0' && text.charAt(at) <= '9') || !endsAt(end)) {
            return "";
        }
        var word = text.substring(at, end);
        at = end;
        return word;
    }

    private boolean endsAt(int end) {
        return end == text.length() || END_OF_WORD.indexOf(text.charAt(end)) >= 0;
    }

    private boolean takes(String keyword) {
        int before = at;
        if (word().equalsIgnoreCase(keyword)) {
            return true;
        }
        at = before;
        return false;
    }

    private boolean takes(char sign) {
        skipSpaces();
        if (at == text.length() || text.charAt(at) != sign) {
            return false;
        }
        at++;
        return true;
    }

    private void skipSpaces() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
}
