package io.mimeseries.server.riakts.protobuf;

import io.mimeseries.riakts.Cell;
import io.mimeseries.riakts.Row;

/** Writes rows and cells. */
final class CellWriter implements Cell.Visitor<MessageOutput> {
    private static final int CELL = 1;
    private static final int VARCHAR = 1;
    private static final int SINT64 = 2;
    private static final int TIMESTAMP = 3;
    private static final int BOOLEAN = 4;
    private static final int DOUBLE = 5;

    private final MessageOutput out;

    CellWriter(MessageOutput out) {
        this.out = out;
    }

    void row(int field, Row row) {
        int start = out.begin(field);
        for (int i = 0; i < row.size(); i++) {
            row.cell(i).accept(this);
        }
        out.finish(start);
    }

    @Override
    public MessageOutput visitVarchar(Cell.Varchar cell) {
        int start = out.begin(CELL);
        out.bytes(VARCHAR, cell.value());
        out.finish(start);
        return out;
    }

    @Override
    public MessageOutput visitSInt64(Cell.SInt64 cell) {
        int start = out.begin(CELL);
        out.zigZag(SINT64, cell.value());
        out.finish(start);
        return out;
    }

    @Override
    public MessageOutput visitReal(Cell.Real cell) {
        int start = out.begin(CELL);
        out.fixed64(DOUBLE, cell.value());
        out.finish(start);
        return out;
    }

    @Override
    public MessageOutput visitTimestamp(Cell.Timestamp cell) {
        int start = out.begin(CELL);
        out.zigZag(TIMESTAMP, cell.value());
        out.finish(start);
        return out;
    }

    @Override
    public MessageOutput visitBool(Cell.Bool cell) {
        int start = out.begin(CELL);
        out.bool(BOOLEAN, cell.value());
        out.finish(start);
        return out;
    }

    @Override
    public MessageOutput visitBlob(Cell.Blob cell) {
        int start = out.begin(CELL);
        out.bytes(VARCHAR, cell.value());
        out.finish(start);
        return out;
    }

    @Override
    public MessageOutput visitNull() {
        out.empty(CELL);
        return out;
    }
}
