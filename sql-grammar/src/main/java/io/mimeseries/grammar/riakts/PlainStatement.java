package io.mimeseries.grammar.riakts;

import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar;
import io.mimeseries.grammar.riakts.ast.Condition;
import io.mimeseries.grammar.riakts.ast.CreateTable.ColumnDefinition;
import io.mimeseries.grammar.riakts.ast.CreateTable.Order;
import io.mimeseries.grammar.riakts.ast.Expression;
import io.mimeseries.grammar.riakts.ast.RowValue;
import io.mimeseries.grammar.riakts.ast.Select;
import io.mimeseries.grammar.riakts.ast.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the statements that most programs consist of, without the 170 classes of a parser: {@code CREATE TABLE} of columns and both keys,
 * {@code INSERT}, and {@code SELECT a, b FROM t WHERE c = 1 AND …}. It takes only what the grammar takes in the same meaning, and leaves
 * everything else, all that is wrong above all, to the grammar.
 */
final class PlainStatement {
    private static final int NOTHING = 0;

    private final List<SqlToken> tokens;
    private final GrammarVersion version;
    private int at;

    private PlainStatement(List<SqlToken> tokens, GrammarVersion version) {
        this.tokens = tokens;
        this.version = version;
    }

    /**
     * The statement, null if it is not plain.
     *
     * @throws RiakTsSqlException as the grammar does for a table whose key is wrong
     */
    static @Nullable Statement of(List<SqlToken> tokens, GrammarVersion version) {
        return new PlainStatement(tokens, version).statement();
    }

    private @Nullable Statement statement() {
        if (takes(RiakTsGrammar.SELECT)) {
            return select();
        }
        if (takes(RiakTsGrammar.INSERT)) {
            return takes(RiakTsGrammar.INTO) ? insert() : null;
        }
        return takes(RiakTsGrammar.CREATE) && takes(RiakTsGrammar.TABLE) ? createTable() : null;
    }

    private @Nullable Statement select() {
        var fields = new ArrayList<Expression>();
        do {
            var field = takes(RiakTsGrammar.ASTERISK) ? new Expression.Wildcard() : column();
            if (field == null) {
                return null;
            }
            fields.add(field);
        } while (takes(RiakTsGrammar.COMMA));
        var table = takes(RiakTsGrammar.FROM) ? name() : null;
        boolean isFiltered = takes(RiakTsGrammar.WHERE);
        var where = isFiltered ? conjunction() : null;
        return table == null || (isFiltered && where == null) || !ends()
                ? null
                : new Select(fields, table, where, List.of(), List.of(), null, null);
    }

    private @Nullable Condition conjunction() {
        var all = comparison();
        while (all != null && takes(RiakTsGrammar.AND)) {
            var next = comparison();
            all = next == null ? null : CanonicalOrder.and(all, next);
        }
        return all == null ? null : CanonicalOrder.hoist(all);
    }

    private @Nullable Condition comparison() {
        var left = operand();
        var operator = at < tokens.size() ? tokens.get(at++).comparison() : null;
        var right = operand();
        return left == null || operator == null || right == null
                ? null
                : CanonicalOrder.comparison(left, operator, right);
    }

    private @Nullable Expression operand() {
        var column = column();
        if (column != null || at == tokens.size()) {
            return column;
        }
        var token = tokens.get(at++);
        return switch (token.getType()) {
            case RiakTsGrammar.INTEGER -> new Expression.IntegerLiteral(token.integer());
            case RiakTsGrammar.FLOAT -> new Expression.FloatLiteral(token.number());
            case RiakTsGrammar.TRUE -> new Expression.BooleanLiteral(true);
            case RiakTsGrammar.FALSE -> new Expression.BooleanLiteral(false);
            case RiakTsGrammar.CHARACTER_LITERAL -> new Expression.TextLiteral(token.getText());
            default -> null;
        };
    }

    private @Nullable Expression column() {
        var name = name();
        return name == null ? null : new Expression.Column(name);
    }

    private @Nullable Statement insert() {
        var table = name();
        var columns = takes(RiakTsGrammar.LEFT_PAREN) ? names() : List.<String>of();
        if (table == null || columns == null || !takes(RiakTsGrammar.VALUES)) {
            return null;
        }
        var rows = new ArrayList<List<RowValue>>();
        do {
            var row = takes(RiakTsGrammar.LEFT_PAREN) ? row() : null;
            if (row == null) {
                return null;
            }
            rows.add(row);
        } while (takes(RiakTsGrammar.COMMA));
        return ends() ? new Statement.Insert(table, columns, rows) : null;
    }

    /** Behind a parenthesis, with that which closes it. */
    private @Nullable List<String> names() {
        var names = new ArrayList<String>();
        do {
            var name = name();
            if (name == null) {
                return null;
            }
            names.add(name);
        } while (takes(RiakTsGrammar.COMMA));
        return takes(RiakTsGrammar.RIGHT_PAREN) ? names : null;
    }

    private @Nullable List<RowValue> row() {
        var values = new ArrayList<RowValue>();
        do {
            var value = at < tokens.size() ? tokens.get(at++).rowValue() : null;
            if (value == null) {
                return null;
            }
            values.add(value);
        } while (takes(RiakTsGrammar.COMMA));
        return takes(RiakTsGrammar.RIGHT_PAREN) ? values : null;
    }

    private @Nullable Statement createTable() {
        var table = name();
        if (table == null || !takes(RiakTsGrammar.LEFT_PAREN)) {
            return null;
        }
        var columns = new ArrayList<ColumnDefinition>();
        while (!takes(RiakTsGrammar.PRIMARY)) {
            var column = definition();
            if (column == null || !takes(RiakTsGrammar.COMMA)) {
                return null;
            }
            columns.add(column);
        }
        boolean hasKeys = takes(RiakTsGrammar.KEY) && takes(RiakTsGrammar.LEFT_PAREN);
        var partition = hasKeys && takes(RiakTsGrammar.LEFT_PAREN) ? keyParts() : null;
        var local = takes(RiakTsGrammar.COMMA) ? keyParts() : null;
        // what is wrong with a key is said where the rest of the statement is right
        return columns.isEmpty() || partition == null || local == null || !takes(RiakTsGrammar.RIGHT_PAREN) || !ends()
                ? null
                : new TableChecks(table, columns, version).table(partition, local, List.of());
    }

    private @Nullable ColumnDefinition definition() {
        var name = name();
        var type = at < tokens.size() ? tokens.get(at++).columnType() : null;
        boolean isNullable = !takes(RiakTsGrammar.NOT);
        return name == null || type == null || (!isNullable && !takes(RiakTsGrammar.NULL))
                ? null
                : new ColumnDefinition(name, type, isNullable);
    }

    /** Parts of a key, with the parenthesis behind them. */
    private @Nullable List<KeyPart> keyParts() {
        var parts = new ArrayList<KeyPart>();
        do {
            var part = takes(RiakTsGrammar.QUANTUM) ? quantum() : keyColumn();
            if (part == null) {
                return null;
            }
            parts.add(part);
        } while (takes(RiakTsGrammar.COMMA));
        return takes(RiakTsGrammar.RIGHT_PAREN) ? parts : null;
    }

    private @Nullable KeyPart keyColumn() {
        var name = name();
        var order = takes(RiakTsGrammar.DESC)
                ? Order.DESCENDING
                : takes(RiakTsGrammar.ASC) ? Order.ASCENDING : Order.UNSPECIFIED;
        return name == null ? null : new KeyPart(name, order, null);
    }

    private @Nullable KeyPart quantum() {
        var column = takes(RiakTsGrammar.LEFT_PAREN) ? name() : null;
        var size = takes(RiakTsGrammar.COMMA) && type() == RiakTsGrammar.INTEGER ? tokens.get(at++) : null;
        var unit = takes(RiakTsGrammar.COMMA) && type() == RiakTsGrammar.CHARACTER_LITERAL ? tokens.get(at++) : null;
        return column == null || size == null || unit == null || !takes(RiakTsGrammar.RIGHT_PAREN)
                ? null
                : new KeyPart(column, Order.UNSPECIFIED, new KeyPart.Quantum(size.integer(), unit.getText()));
    }

    private @Nullable String name() {
        return type() == RiakTsGrammar.IDENTIFIER ? tokens.get(at++).getText() : null;
    }

    private boolean takes(int type) {
        if (type() != type) {
            return false;
        }
        at++;
        return true;
    }

    private int type() {
        return at < tokens.size() ? tokens.get(at).getType() : NOTHING;
    }

    private boolean ends() {
        takes(RiakTsGrammar.SEMICOLON);
        return at == tokens.size();
    }
}
