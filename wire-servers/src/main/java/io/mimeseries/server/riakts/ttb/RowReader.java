package io.mimeseries.server.riakts.ttb;

import io.mimeseries.riakts.ByteString;
import io.mimeseries.riakts.Cell;
import io.mimeseries.riakts.Row;
import io.mimeseries.server.riakts.message.MalformedMessageException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads rows and keys. A list of small integers comes as a string, whatever it stands for. */
final class RowReader {
    /** What no table takes, in the place of a term that is no row or has a cell that is no value: the server tells its index. */
    private static final Row NO_ROW = Row.of();

    private static final int INITIAL_CELLS = 8;

    private final TermReader in;
    private Cell[] cells = new Cell[INITIAL_CELLS];

    RowReader(TermReader in) {
        this.in = in;
    }

    List<Row> rows() {
        int tag = in.tag();
        var rows = new ArrayList<Row>();
        switch (tag) {
            case Tag.NIL -> {
                // no rows are fine
            }
            case Tag.LIST -> {
                int length = in.length(tag);
                for (int i = 0; i < length; i++) {
                    rows.add(row());
                }
                in.endOfList();
            }
            case Tag.STRING -> {
                int length = in.length(tag);
                for (int i = 0; i < length; i++) {
                    in.character();
                    rows.add(NO_ROW);
                }
            }
            default -> throw new MalformedMessageException("rows are no list");
        }
        return rows;
    }

    private Row row() {
        if (!TermReader.isTuple(in.peek())) {
            in.skip();
            return NO_ROW;
        }
        int arity = in.tuple();
        boolean whole = true;
        for (int i = 0; i < arity; i++) {
            var cell = cell();
            whole &= cell != null;
            add(i, cell == null ? Cell.NULL : cell);
        }
        return whole ? Row.of(Arrays.copyOf(cells, arity)) : NO_ROW;
    }

    private void add(int index, Cell cell) {
        if (index == cells.length) {
            cells = Arrays.copyOf(cells, 2 * index);
        }
        cells[index] = cell;
    }

    /** A key, whose values come as a list. */
    Row key() {
        int tag = in.tag();
        var key = new ArrayList<Cell>();
        switch (tag) {
            case Tag.NIL -> {
                // too few, which is for the table to say
            }
            case Tag.LIST -> {
                int length = in.length(tag);
                for (int i = 0; i < length; i++) {
                    var cell = cell();
                    key.add(cell == null ? Cell.NULL : cell);
                }
                in.endOfList();
            }
            case Tag.STRING -> {
                int length = in.length(tag);
                for (int i = 0; i < length; i++) {
                    key.add(new Cell.SInt64(in.character()));
                }
            }
            default -> throw new MalformedMessageException("a key is no list");
        }
        return Row.of(key);
    }

    /** A cell; null if the term is none. */
    private @Nullable Cell cell() {
        int tag = in.peek();
        switch (tag) {
            case Tag.BINARY -> {
                in.tag();
                return new Cell.Varchar(ByteString.wrap(in.binaryBody()));
            }
            case Tag.SMALL_INTEGER, Tag.INTEGER, Tag.SMALL_BIG, Tag.LARGE_BIG -> {
                in.tag();
                return new Cell.SInt64(in.integer(tag));
            }
            case Tag.NEW_FLOAT, Tag.FLOAT -> {
                in.tag();
                return new Cell.Real(in.real(tag));
            }
            case Tag.NIL -> {
                in.tag();
                return Cell.NULL;
            }
            case Tag.ATOM, Tag.SMALL_ATOM, Tag.ATOM_UTF8, Tag.SMALL_ATOM_UTF8 -> {
                return switch (in.atom()) {
                    case "true" -> Cell.bool(true);
                    case "false" -> Cell.bool(false);
                    default -> null;
                };
            }
            default -> {
                in.skip();
                return null;
            }
        }
    }
}
