package io.mimeseries.compat.vectors.riakts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mimeseries.riakts.Answer;
import io.mimeseries.riakts.Cell;
import io.mimeseries.riakts.KeyListing;
import java.math.BigInteger;

/** Answers of the database in the shape of {@link Answers}. */
final class AnswerTree {
    private static final Cell.Visitor<JsonNode> CELL = new CellTree();
    private static final Cell.Visitor<String> TYPE = new CellType();

    private AnswerTree() {}

    static ObjectNode of(Answer answer) {
        return answer.accept(new Answer.Visitor<ObjectNode>() {
            @Override
            public ObjectNode visitRows(Answer.Rows rows) {
                return rows(rows);
            }

            @Override
            public ObjectNode visitTableCreated() {
                return Answers.rows();
            }
        });
    }

    private static ObjectNode rows(Answer.Rows answer) {
        var tree = Answers.rows();
        answer.columns()
                .forEach(column ->
                        Answers.column(tree, column.name(), column.type().text()));
        for (var row : answer.rows()) {
            var cells = Answers.row(tree);
            for (int i = 0; i < row.size(); i++) {
                var cell = row.cell(i);
                var type = answer.columns().get(i).type().text();
                if (cell != Cell.NULL && !cell.accept(TYPE).equals(type)) {
                    throw new IllegalStateException("a cell " + cell + " in a column of type " + type);
                }
                cells.add(cell.accept(CELL));
            }
        }
        return tree;
    }

    static ObjectNode of(KeyListing keys) {
        var tree = Answers.keys();
        keys.forEachRemaining(chunk -> {
            for (var key : chunk) {
                var cells = Answers.row(tree);
                key.cells().forEach(cell -> cells.add(cell.accept(CELL)));
            }
        });
        return tree;
    }

    private static final class CellTree implements Cell.Visitor<JsonNode> {
        @Override
        public JsonNode visitVarchar(Cell.Varchar cell) {
            return Answers.bytes(cell.value().array());
        }

        @Override
        public JsonNode visitSInt64(Cell.SInt64 cell) {
            return Answers.integer(BigInteger.valueOf(cell.value()));
        }

        @Override
        public JsonNode visitReal(Cell.Real cell) {
            return Answers.real(cell.value());
        }

        @Override
        public JsonNode visitTimestamp(Cell.Timestamp cell) {
            return Answers.integer(BigInteger.valueOf(cell.value()));
        }

        @Override
        public JsonNode visitBool(Cell.Bool cell) {
            return Answers.bool(cell.value());
        }

        @Override
        public JsonNode visitBlob(Cell.Blob cell) {
            return Answers.bytes(cell.value().array());
        }

        @Override
        public JsonNode visitNull() {
            return Answers.none();
        }
    }

    private static final class CellType implements Cell.Visitor<String> {
        @Override
        public String visitVarchar(Cell.Varchar cell) {
            return "varchar";
        }

        @Override
        public String visitSInt64(Cell.SInt64 cell) {
            return "sint64";
        }

        @Override
        public String visitReal(Cell.Real cell) {
            return "double";
        }

        @Override
        public String visitTimestamp(Cell.Timestamp cell) {
            return "timestamp";
        }

        @Override
        public String visitBool(Cell.Bool cell) {
            return "boolean";
        }

        @Override
        public String visitBlob(Cell.Blob cell) {
            return "blob";
        }

        @Override
        public String visitNull() {
            return "";
        }
    }
}
