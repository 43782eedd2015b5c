package io.mimeseries.tdengine.select.analysis;

import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.grammar.tdengine.ast.Name;
import io.mimeseries.grammar.tdengine.ast.SelectItem;
import io.mimeseries.grammar.tdengine.ast.Source;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.TDengineException;
import io.mimeseries.tdengine.expression.ScopeColumn.Role;
import io.mimeseries.tdengine.select.group.ColsCall;
import io.mimeseries.tdengine.select.scope.Naming;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the stars out of a select list. */
final class ItemList {
    /** Functions that give one column for each argument. */
    private static final Set<String> SPREADING = Set.of("first", "last", "last_row");

    private static final int ALIAS_OF_SEVERAL = 0x268B;
    private final Naming naming;

    ItemList(Naming naming) {
        this.naming = naming;
    }

    List<Item> expand(List<SelectItem> items) {
        var expanded = new ArrayList<Item>();
        for (var item : items) {
            add(item, expanded);
        }
        return expanded;
    }

    private void add(SelectItem item, List<Item> expanded) {
        var node = item.expression();
        if (node instanceof Expression.Star star) {
            for (var index : starred(star)) {
                var column = column(index, star.source());
                expanded.add(new Item(column, column.resultName()));
            }
        } else if (node instanceof Expression.Function call && spreads(call)) {
            spread(call, expanded);
        } else if (node instanceof Expression.Cols cols) {
            addCols(cols, item.alias(), expanded);
        } else {
            expanded.add(new Item(node, item.resultName()));
        }
    }

    private int[] starred(Expression.Star star) {
        var found = naming.starred(star);
        if (found.length == 0) {
            throw ErrorCode.INVALID_COLUMN_NAME.about("*");
        }
        return found;
    }

    private Expression.Column column(int index, Source source) {
        var column = naming.columns().get(index);
        var table = column.table() == null ? null : new Name(column.table(), true, source);
        return new Expression.Column(table, new Name(column.name(), true, source), source);
    }

    private static boolean spreads(Expression.Function call) {
        return SPREADING.contains(call.name())
                && (call.arguments().size() > 1
                        || call.arguments().stream().anyMatch(Expression.Star.class::isInstance));
    }

    private void spread(Expression.Function call, List<Item> expanded) {
        for (var argument : call.arguments()) {
            if (argument instanceof Expression.Star star) {
                for (var index : starred(star)) {
                    if (naming.columns().get(index).role() != Role.TAG) {
                        expanded.add(spread(call, column(index, star.source())));
                    }
                }
            } else {
                expanded.add(spread(call, argument));
            }
        }
    }

    private static Item spread(Expression.Function call, Expression argument) {
        var one = new Expression.Function(call.name(), List.of(argument), call.source());
        return new Item(one, call.name() + "(" + argument.resultName() + ")");
    }

    private void addCols(Expression.Cols cols, @Nullable Name alias, List<Item> expanded) {
        var call = ColsCall.of(cols);
        var from = expanded.size();
        for (var item : cols.items()) {
            if (item.expression() instanceof Expression.Star star) {
                for (var index : starred(star)) {
                    var column = column(index, star.source());
                    expanded.add(new Item(column, column.resultName(), call));
                }
            } else {
                expanded.add(new Item(item.expression(), item.resultName(), call));
            }
        }
        if (alias != null) {
            if (expanded.size() > from + 1 || cols.items().stream().anyMatch(item -> item.alias() != null)) {
                throw new TDengineException(ALIAS_OF_SEVERAL, "Invalid using alias for cols function");
            }
            var only = expanded.remove(from);
            expanded.add(new Item(only.expression(), alias.text(), call));
        }
    }
}
