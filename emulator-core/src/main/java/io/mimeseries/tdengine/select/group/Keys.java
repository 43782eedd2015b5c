package io.mimeseries.tdengine.select.group;

import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.tdengine.expression.CompiledExpression;
import io.mimeseries.tdengine.expression.ScopeColumn.Role;
import io.mimeseries.tdengine.select.scope.Compiler;
import io.mimeseries.tdengine.select.scope.Parts;
import io.mimeseries.tdengine.select.scope.RowScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What rows are partitioned or grouped by. */
public final class Keys {
    private final Compiler compiler;
    private final RowScope scope;
    private final List<Expression> nodes = new ArrayList<>();
    private final List<CompiledExpression> expressions = new ArrayList<>();
    private boolean byTable;
    private boolean ofTables = true;

    /** @param byTable whether all rows are of one table */
    public Keys(Compiler compiler, RowScope scope, boolean byTable) {
        this.byTable = byTable;
        this.compiler = compiler;
        this.scope = scope;
    }

    /** Adds a key; returns its place. */
    public int add(Expression node) {
        var compiled = compiler.compile(node, scope);
        nodes.add(node);
        expressions.add(compiled);
        byTable |= node instanceof Expression.PseudoColumn && roleOf(node) == Role.TABLE_NAME;
        ofTables &= isOfTable(node);
        return nodes.size() - 1;
    }

    /** As written. */
    public List<Expression> nodes() {
        return nodes;
    }

    public boolean isEmpty() {
        return nodes.isEmpty();
    }

    public List<CompiledExpression> expressions() {
        return expressions;
    }

    /** The place of the key that an expression is the same as; -1 if there is none. */
    public int find(Expression node) {
        for (int at = 0; at < nodes.size(); at++) {
            if (same(nodes.get(at), node)) {
                return at;
            }
        }
        return -1;
    }

    /** The place of a tag or the table's name where each partition is of one table: it is a key then too; else -1. */
    public int findOfTable(Expression node) {
        if (!byTable || !(node instanceof Expression.Column || node instanceof Expression.PseudoColumn)) {
            return -1;
        }
        var role = roleOf(node);
        return role == Role.TAG || role == Role.TABLE_NAME ? add(node) : -1;
    }

    /** Whether all keys are known of a table without its rows. */
    public boolean areOfTables() {
        return ofTables;
    }

    /** Whether the table's name is one of them. */
    public boolean haveTableName() {
        return nodes.stream()
                .anyMatch(node -> node instanceof Expression.PseudoColumn && roleOf(node) == Role.TABLE_NAME);
    }

    /** Whether an expression only looks at tags and the table's name. */
    public boolean isOfTable(Expression node) {
        return !Parts.any(
                node,
                part -> (part instanceof Expression.Column || part instanceof Expression.PseudoColumn)
                        && roleOf(part) != Role.TAG
                        && roleOf(part) != Role.TABLE_NAME);
    }

    private @Nullable Role roleOf(Expression node) {
        var column = scope.resolve(node);
        return column == null ? null : column.role();
    }

    private boolean same(Expression key, Expression node) {
        if (isColumn(key) && isColumn(node)) {
            return Objects.equals(scope.resolve(key), resolve(node));
        }
        return key.equals(node);
    }

    private @Nullable Object resolve(Expression node) {
        var naming = scope.naming();
        var found = node instanceof Expression.Column column
                ? naming.find(column)
                : naming.find((Expression.PseudoColumn) node);
        return found < 0 ? null : scope.at(found);
    }

    private static boolean isColumn(Expression node) {
        return node instanceof Expression.Column || node instanceof Expression.PseudoColumn;
    }
}
