package io.mimeseries.influxdb.select.compile;

import io.mimeseries.grammar.influxql.ast.Expression;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known while an expression is reduced. */
interface Valuer {
    /** Knows no function; times are in UTC. */
    Valuer NOTHING = (name, arguments) -> null;

    /** The value of a call all of whose arguments are literals, null if that is not known. */
    @Nullable
    Expression call(String name, List<Expression> arguments);

    /** The zone of time strings, null for UTC. */
    default @Nullable ZoneId zone() {
        return null;
    }

    /** Knows {@code now()}. */
    static Valuer now(long now, @Nullable ZoneId zone) {
        return new Valuer() {
            @Override
            public @Nullable Expression call(String name, List<Expression> arguments) {
                return name.equals("now") && arguments.isEmpty() ? new Expression.TimeLiteral(now) : null;
            }

            @Override
            public @Nullable ZoneId zone() {
                return zone;
            }
        };
    }
}
