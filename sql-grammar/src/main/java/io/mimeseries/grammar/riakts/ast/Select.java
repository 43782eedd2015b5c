package io.mimeseries.grammar.riakts.ast;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query.
 *
 * @param where null if there is none
 * @param groupBy empty if there is none
 * @param limit null if there is none
 * @param offset null if there is none
 */
public record Select(
        List<Expression> fields,
        String table,
        @Nullable Condition where,
        List<Expression> groupBy,
        List<SortKey> orderBy,
        @Nullable BigInteger limit,
        @Nullable BigInteger offset)
        implements Statement {
    public Select {
        fields = List.copyOf(fields);
        groupBy = List.copyOf(groupBy);
        orderBy = List.copyOf(orderBy);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitSelect(this);
    }
}
