package io.mimeseries.server.riakts.protobuf;

import io.mimeseries.riakts.Cell;
import io.mimeseries.riakts.Row;
import io.mimeseries.server.riakts.message.MalformedMessageException;
import java.util.Arrays;

/** Reads rows and cells. */
final class CellReader {
    private static final int CELL = 1 << 3 | 2;
    private static final int VARCHAR = 1 << 3 | 2;
    private static final int SINT64 = 2 << 3;
    private static final int TIMESTAMP = 3 << 3;
    private static final int BOOLEAN = 4 << 3;
    private static final int DOUBLE = 5 << 3 | 1;
    private static final int INITIAL_CELLS = 8;

    private final MessageInput in;
    private Cell[] cells = new Cell[INITIAL_CELLS];

    CellReader(MessageInput in) {
        this.in = in;
    }

    /** A row, at its field. */
    Row row() {
        int outer = in.enter();
        int count = 0;
        while (in.next()) {
            if (in.tag() == CELL) {
                add(count++, cell());
            } else {
                in.skip();
            }
        }
        in.leave(outer);
        return Row.of(Arrays.copyOf(cells, count));
    }

    private void add(int index, Cell cell) {
        if (index == cells.length) {
            cells = Arrays.copyOf(cells, 2 * index);
        }
        cells[index] = cell;
    }

    /** A cell, at its field. */
    Cell cell() {
        int outer = in.enter();
        Cell cell = Cell.NULL;
        while (!in.isAtEnd() && in.next()) {
            var value = value();
            if (value != Cell.NULL) {
                if (cell != Cell.NULL) {
                    throw new MalformedMessageException("a cell of two values");
                }
                cell = value;
            }
        }
        in.leave(outer);
        return cell;
    }

    private Cell value() {
        return switch (in.tag()) {
            case VARCHAR -> new Cell.Varchar(in.bytes());
            case SINT64 -> new Cell.SInt64(in.zigZag());
            case TIMESTAMP -> new Cell.Timestamp(in.zigZag());
            case BOOLEAN -> Cell.bool(in.varint() != 0);
            case DOUBLE -> new Cell.Real(in.fixed64());
            default -> {
                in.skip();
                yield Cell.NULL;
            }
        };
    }
}
