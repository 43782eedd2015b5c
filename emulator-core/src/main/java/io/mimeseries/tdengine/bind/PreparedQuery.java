package io.mimeseries.tdengine.bind;

import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.ValueType;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Any statement but an INSERT: values take the places of the question marks as if they had been written there. */
public final class PreparedQuery implements PreparedStatement {
    private final List<String> parts;
    private final Function<String, Answer> run;

    /** @param parts of the text, between the question marks */
    PreparedQuery(List<String> parts, Function<String, Answer> run) {
        this.parts = List.copyOf(parts);
        this.run = run;
    }

    /** How many values it needs. */
    public int parameters() {
        return parts.size() - 1;
    }

    @Override
    public List<BoundField> fields(@Nullable String table) {
        var field = new BoundField("", ValueType.NULL, FieldKind.PARAMETER, Precision.MILLISECONDS);
        return Collections.nCopies(parameters(), field);
    }

    /** @param values as SQL writes them, see {@link Literals} */
    public Answer execute(List<String> values) {
        if (values.size() != parameters()) {
            throw ErrorCode.INVALID_PARAMETERS.error();
        }
        var sql = new StringBuilder(parts.get(0));
        for (int i = 0; i < values.size(); i++) {
            sql.append(values.get(i)).append(parts.get(i + 1));
        }
        return run.apply(sql.toString());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
