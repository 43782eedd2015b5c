package io.mimeseries.tdengine.select.explain;

import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.grammar.tdengine.ast.Select;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.expression.ScopeColumn.Role;
import io.mimeseries.tdengine.group.TimeBounds;
import io.mimeseries.tdengine.select.source.SourceColumn;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is made of: an analysed SELECT.
 *
 * @param source the table in FROM, null where a query stands there
 * @param below the plan of the query in FROM, null where a table stands there
 * @param read the columns of FROM that are read
 * @param handedOn names of those that are wanted for more than the condition
 * @param filters the conditions that each row has to meet
 * @param keys what rows are partitioned or grouped by
 * @param keysOfTables whether tags and names of tables are all that the keys need
 * @param work what becomes of the rows
 * @param calls of functions of many rows
 * @param values the types of what comes of groups and windows, one for each function; empty of rows
 * @param items the types of the select list
 * @param passing whether the select list only names columns
 * @param grid the lengths of a window, empty where it has none
 */
public record Outline(
        Select select,
        @Nullable PlanSource source,
        @Nullable PlanNode below,
        List<SourceColumn> read,
        Set<String> handedOn,
        TimeBounds bounds,
        List<Expression> filters,
        List<Expression> keys,
        List<ValueType> keyTypes,
        boolean keysOfTables,
        Work work,
        List<Expression.Function> calls,
        List<ValueType> values,
        List<ValueType> items,
        boolean passing,
        String grid) {

    /** What becomes of the rows. */
    public enum Work {
        ROWS,
        GROUPS,
        SERIES,
        WINDOWS,
        POINTS
    }

    boolean isSpread() {
        return source != null && source.isSpread();
    }

    /** Whether each partition is a table, so that no other node has rows of it. */
    boolean isByTable() {
        return keysOfTables
                && keys.stream()
                        .anyMatch(key -> key instanceof Expression.PseudoColumn pseudo
                                && pseudo.name().equals("tbname"));
    }

    String time() {
        return read.stream()
                .filter(column -> column.role() == Role.PRIMARY_TIMESTAMP)
                .map(SourceColumn::name)
                .findFirst()
                .orElse("");
    }
}
