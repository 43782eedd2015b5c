package io.mimeseries.compat.vectors.iotdb;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mimeseries.iotdb.Answer;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.ResultColumn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers of the database in the shape of the recordings. */
final class AnswerTree {
    private AnswerTree() {}

    static ObjectNode of(Answer answer) {
        return answer.accept(new Answer.Visitor<ObjectNode>() {
            @Override
            public ObjectNode visit(Answer.Done done) {
                return Trees.status(done.status());
            }

            @Override
            public ObjectNode visit(Answer.Rows rows) {
                return resultSet(rows);
            }
        });
    }

    private static ObjectNode resultSet(Answer.Rows rows) {
        var cells = new ArrayList<List<@Nullable Object>>();
        while (rows.batches().hasNext()) {
            var batch = rows.batches().next();
            for (int row = 0; row < batch.size(); row++) {
                var line = new ArrayList<@Nullable Object>();
                line.add(rows.ignoreTimestamp() ? null : (Object) batch.times().at(row));
                for (var column : rows.columns()) {
                    line.add(cell(
                            column.type(), batch.values().get(column.source()).get(row)));
                }
                cells.add(line);
            }
        }
        return Trees.resultSet(
                rows.columns().stream().map(ResultColumn::name).toList(),
                rows.columns().stream().map(ResultColumn::type).toList(),
                rows.ignoreTimestamp(),
                cells);
    }

    private static @Nullable Object cell(DataType type, @Nullable Object value) {
        return switch (type) {
            case INT32 -> value == null ? null : (Object) ((Long) value).intValue();
            case FLOAT -> value == null ? null : (Object) ((Double) value).floatValue();
            default -> value;
        };
    }
}
