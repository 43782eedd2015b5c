package io.mimeseries.riakts.statement;

import io.mimeseries.grammar.riakts.ast.ComparisonOperator;
import io.mimeseries.grammar.riakts.ast.Condition;
import io.mimeseries.grammar.riakts.ast.Expression;
import io.mimeseries.grammar.riakts.ast.Statement.Delete;
import io.mimeseries.grammar.riakts.term.Term;
import io.mimeseries.grammar.riakts.term.Terms;
import io.mimeseries.riakts.Cell;
import io.mimeseries.riakts.ErrorCode;
import io.mimeseries.riakts.RiakTsException;
import io.mimeseries.riakts.Row;
import io.mimeseries.riakts.select.Literals;
import io.mimeseries.riakts.select.TimeLiterals;
import io.mimeseries.riakts.store.RiakTsStore;
import io.mimeseries.riakts.table.Table;
import io.mimeseries.riakts.write.Keys;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** DELETE of the one row whose key WHERE says. */
final class DeleteRun {
    private final RiakTsStore store;

    DeleteRun(RiakTsStore store) {
        this.store = store;
    }

    void run(Delete statement, Table table) {
        var key = Keys.row(table, key(TimeLiterals.replaced(statement.where(), table), table));
        if (key != null) {
            store.update(table.name(), stored -> stored.withRows(stored.rows().without(key)));
        }
    }

    private static Row key(Condition where, Table table) {
        Map<String, Expression> literals = new HashMap<>();
        var faults = new StringBuilder();
        int count = 0;
        for (var condition : parts(where)) {
            if (condition instanceof Condition.Comparison comparison
                    && comparison.operator() == ComparisonOperator.EQUAL
                    && comparison.left() instanceof Expression.Column column
                    && !(comparison.right() instanceof Expression.Column)) {
                literals.put(column.name(), comparison.right());
                count++;
            } else {
                faults.append("Invalid clause ")
                        .append(Terms.of(condition).text())
                        .append('\n');
            }
        }
        if (faults.length() > 0) {
            throw error(Term.quoted(faults.toString()));
        }
        var columns = table.localKey();
        if (count != columns.size() || !columns.stream().allMatch(column -> literals.containsKey(column.name()))) {
            throw error("[\"invalid key\"]");
        }
        List<Cell> cells = new ArrayList<>();
        for (var column : columns) {
            var cell = column.index() < 0
                    ? null
                    : Literals.cell(
                            literals.get(column.name()),
                            table.columns().get(column.index()).type());
            cells.add(cell == null ? Cell.NULL : cell);
        }
        return Row.of(cells);
    }

    private static List<Condition> parts(Condition where) {
        List<Condition> parts = new ArrayList<>();
        var rest = where;
        while (rest instanceof Condition.And and) {
            parts.add(and.left());
            rest = and.right();
        }
        parts.add(rest);
        return parts;
    }

    private static RiakTsException error(String reason) {
        return new RiakTsException(ErrorCode.DELETE, "Unable to get delete key: " + reason);
    }
}
