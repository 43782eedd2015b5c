package io.mimeseries.grammar.iotdb.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code DELETE FROM path, … [WHERE condition]}: values in a range of times. */
public record DeleteData(List<Path> paths, @Nullable Expression where) implements Statement {
    public DeleteData {
        paths = List.copyOf(paths);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
