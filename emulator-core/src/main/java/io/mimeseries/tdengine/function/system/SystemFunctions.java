package io.mimeseries.tdengine.function.system;

import io.mimeseries.column.Column;
import io.mimeseries.query.Columns;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.function.BoundFunction;
import io.mimeseries.tdengine.function.FunctionContext;
import io.mimeseries.tdengine.function.Parameters;
import io.mimeseries.tdengine.function.ScalarFunction;
import io.mimeseries.tdengine.type.Utf8;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the server says of itself and of the session, by name. */
public final class SystemFunctions {
    private SystemFunctions() {}

    public static Map<String, ScalarFunction> all() {
        return Map.of(
                "database", text(FunctionContext::database, 0),
                "user", text(FunctionContext::user, 0),
                "current_user", text(context -> context.user() + "@%", 1),
                "server_version", text(context -> context.version().number(), 0),
                "client_version", text(context -> context.version().number(), 0),
                "server_status", status());
    }

    /** @param more bytes that the type has besides those of the text */
    private static ScalarFunction text(Function<FunctionContext, @Nullable String> source, int more) {
        return (name, arguments, context) -> {
            Parameters.of(name, arguments, 0, 0);
            var text = source.apply(context);
            return text == null
                    ? new BoundFunction(
                            ValueType.NULL,
                            (operands, size) ->
                                    Column.nulls(ValueType.NULL.kind().columnType(), size))
                    : new BoundFunction(
                            new ValueType(DataType.VARCHAR, Utf8.length(text) + more),
                            (operands, size) -> Columns.constant(text, size));
        };
    }

    private static ScalarFunction status() {
        return (name, arguments, context) -> {
            Parameters.of(name, arguments, 0, 0);
            return new BoundFunction(ValueType.INT, (operands, size) -> Columns.constant(1L, size));
        };
    }
}
