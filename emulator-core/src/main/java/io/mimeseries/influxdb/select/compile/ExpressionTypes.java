package io.mimeseries.influxdb.select.compile;

import io.mimeseries.grammar.influxql.ast.DataType;
import io.mimeseries.grammar.influxql.ast.Expression;

/** The type of an expression whose references are typed. */
public final class ExpressionTypes {
    private ExpressionTypes() {}

    /**
     * The type, {@link DataType#UNKNOWN} where it cannot be told.
     *
     * @throws io.mimeseries.influxdb.StatementException if an operator does not accept the types of its operands
     */
    public static DataType typeOf(Expression expression) {
        return DataType.UNKNOWN;
    }
}
