package io.mimeseries.compat.vectors.tdengine;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.RowBatch;

/** Answers of the database in the shape of the recordings. */
final class AnswerTree implements Answer.Visitor<ObjectNode> {
    static ObjectNode of(Answer answer) {
        return answer.accept(new AnswerTree());
    }

    @Override
    public ObjectNode visit(Answer.Affected affected) {
        return Trees.affected(affected.rows());
    }

    @Override
    public ObjectNode visit(Answer.Rows answer) {
        var tree = Trees.object();
        var names = tree.putArray("columns");
        var types = tree.putArray("types");
        var lengths = tree.putArray("lengths");
        for (var column : answer.columns()) {
            names.add(column.name());
            types.add(column.type().text());
            lengths.add(column.type().length());
        }
        var rows = tree.putArray("rows");
        answer.batches().forEachRemaining(batch -> add(batch, answer, rows));
        return tree;
    }

    private static void add(RowBatch batch, Answer.Rows answer, ArrayNode rows) {
        if (batch.values().size() != answer.columns().size()) {
            throw new IllegalStateException(batch.values().size() + " columns of values");
        }
        for (int row = 0; row < batch.size(); row++) {
            var cells = rows.addArray();
            for (int column = 0; column < batch.values().size(); column++) {
                var type = answer.columns().get(column).type();
                cells.add(CellTree.of(type, answer.precision(), batch.values().get(column), row));
            }
        }
    }
}
