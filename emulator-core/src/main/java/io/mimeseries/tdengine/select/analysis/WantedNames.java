package io.mimeseries.tdengine.select.analysis;

import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.grammar.tdengine.ast.Select;
import io.mimeseries.grammar.tdengine.ast.SelectItem;
import io.mimeseries.grammar.tdengine.ast.SortItem;
import io.mimeseries.grammar.tdengine.ast.TableReference;
import io.mimeseries.grammar.tdengine.ast.Window;
import io.mimeseries.tdengine.select.scope.Parts;
import io.mimeseries.tdengine.select.source.WantedColumns;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the names of columns in a query. */
final class WantedNames {
    private final Set<String> names = new HashSet<>();
    private boolean all;

    private WantedNames() {}

    static WantedColumns of(Select select) {
        var wanted = new WantedNames();
        wanted.addItems(select.items());
        wanted.addItems(select.partitionBy());
        wanted.add(select.where());
        wanted.add(select.having());
        select.groupBy().forEach(wanted::add);
        select.orderBy().stream().map(SortItem::expression).forEach(wanted::add);
        if (select.window() != null) {
            wanted.add(select.window());
        }
        if (select.from() != null) {
            wanted.add(select.from());
        }
        return new WantedColumns(wanted.all, wanted.names);
    }

    private void addItems(List<SelectItem> items) {
        items.stream().map(SelectItem::expression).forEach(node -> {
            all |= node instanceof Expression.Star;
            add(node);
        });
    }

    private void add(@Nullable Expression expression) {
        if (expression == null) {
            return;
        }
        Parts.walk(expression, node -> {
            if (node instanceof Expression.Column column) {
                names.add(column.name().text());
            } else if (node instanceof Expression.PseudoColumn pseudo) {
                names.add(pseudo.name());
            } else if (node instanceof Expression.Function call && !call.name().equals("count")) {
                all |= call.arguments().stream().anyMatch(Expression.Star.class::isInstance);
            } else if (node instanceof Expression.Cols cols) {
                all |= cols.items().stream().anyMatch(item -> item.expression() instanceof Expression.Star);
            }
        });
    }

    private void add(Window window) {
        window.accept(new Window.Visitor<@Nullable Void>() {
            @Override
            public @Nullable Void visit(Window.Interval node) {
                return null;
            }

            @Override
            public @Nullable Void visit(Window.Session node) {
                add(node.column());
                return null;
            }

            @Override
            public @Nullable Void visit(Window.State node) {
                add(node.expression());
                return null;
            }

            @Override
            public @Nullable Void visit(Window.Event node) {
                add(node.start());
                add(node.end());
                return null;
            }

            @Override
            public @Nullable Void visit(Window.Count node) {
                node.columns().forEach(column -> add(column));
                return null;
            }

            @Override
            public @Nullable Void visit(Window.Anomaly node) {
                add(node.expression());
                return null;
            }
        });
    }

    private void add(TableReference from) {
        if (from instanceof TableReference.Join join) {
            add(join.on());
            add(join.left());
            add(join.right());
        }
    }
}
