package io.mimeseries.grammar.riakts;

import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar;
import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar.FieldsContext;
import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar.QueryContext;
import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar.SortSpecificationContext;
import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar.WindowContext;
import io.mimeseries.grammar.riakts.ast.Expression;
import io.mimeseries.grammar.riakts.ast.Expression.Wildcard;
import io.mimeseries.grammar.riakts.ast.Select;
import io.mimeseries.grammar.riakts.ast.SortKey;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Turns SELECT into its record and checks what GROUP BY requires of it. */
final class QueryBuilder {
    private final ExpressionBuilder expressions;
    private final ConditionBuilder conditions;

    QueryBuilder(ExpressionBuilder expressions, ConditionBuilder conditions) {
        this.expressions = expressions;
        this.conditions = conditions;
    }

    Select of(QueryContext context) {
        var select = context.select();
        var window = context.window();
        var where = select.where() == null ? null : conditions.of(select.where().condition());
        var fields = fields(select.fields());
        var groupBy = select.groupBy() == null
                ? List.<Expression>of()
                : fields(select.groupBy().fields());
        var result = new Select(
                fields,
                select.IDENTIFIER().getText(),
                where,
                groupBy,
                window == null
                        ? List.of()
                        : window.sortSpecification().stream()
                                .map(QueryBuilder::sortKey)
                                .toList(),
                limit(window),
                offset(window));
        if (!groupBy.isEmpty()) {
            check(result);
        }
        return result;
    }

    private List<Expression> fields(FieldsContext context) {
        return context.field().stream().map(field -> field.accept(expressions)).toList();
    }

    private static SortKey sortKey(SortSpecificationContext context) {
        boolean isDescending = context.direction != null && context.direction.getType() == RiakTsGrammar.DESC;
        return new SortKey(
                context.IDENTIFIER().getText(),
                isDescending,
                context.nulls == null ? isDescending : context.nulls.getType() == RiakTsGrammar.FIRST);
    }

    private static @Nullable BigInteger limit(@Nullable WindowContext window) {
        return window == null || window.limit() == null
                ? null
                : integer(window.limit().INTEGER());
    }

    private static @Nullable BigInteger offset(@Nullable WindowContext window) {
        return window == null || window.offset() == null
                ? null
                : integer(window.offset().INTEGER());
    }

    private static BigInteger integer(TerminalNode node) {
        return ((SqlToken) node.getSymbol()).integer();
    }

    private static void check(Select query) {
        var grouped = new HashSet<>(query.groupBy());
        List<String> missing = new ArrayList<>();
        for (var field : query.fields()) {
            for (var name : field.accept(UngroupedNames.INSTANCE)) {
                if (name.equals(UngroupedNames.WILDCARD) || !grouped.contains(new Expression.Column(name))) {
                    missing.add(name);
                }
            }
        }
        if (!missing.isEmpty()) {
            throw RiakTsSqlException.refused("Field(s) " + String.join(", ", missing)
                    + " are specified in the select statement but not the GROUP BY.");
        }
        if (grouped.contains(new Wildcard())) {
            throw RiakTsSqlException.refused("GROUP BY can only contain table columns but '*' was found.");
        }
        if (!query.orderBy().isEmpty()) {
            throw RiakTsSqlException.refused("ORDER BY/LIMIT/OFFSET clauses are not supported for GROUP BY queries.");
        }
    }
}
