package io.mimeseries.server.tdengine.answer;

import io.mimeseries.server.format.ByteSink;
import io.mimeseries.server.format.JsonText;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ResultColumn;
import io.mimeseries.tdengine.RowBatch;
import java.util.List;

/** Rows as arrays, or as objects by the names of the columns. */
final class RowFormat {
    private final CellFormat cells;
    private final DataType[] kinds;
    /** What stands before each value: a name and a colon, or nothing. */
    private final byte[][] labels;

    private final char open;
    private final char close;

    RowFormat(List<ResultColumn> columns, CellFormat cells, boolean asObjects) {
        this.cells = cells;
        kinds = columns.stream().map(column -> column.type().kind()).toArray(DataType[]::new);
        labels = columns.stream()
                .map(column -> asObjects ? label(column.name()) : new byte[0])
                .toArray(byte[][]::new);
        open = asObjects ? '{' : '[';
        close = asObjects ? '}' : ']';
    }

    private static byte[] label(String name) {
        var text = new ByteSink(name.length() + 8);
        JsonText.putPlain(text, name);
        return text.put(':').toByteArray();
    }

    void put(ByteSink out, RowBatch batch, int row) {
        out.put(open);
        for (int column = 0; column < kinds.length; column++) {
            if (column > 0) {
                out.put(',');
            }
            out.put(labels[column]);
            cells.put(out, kinds[column], batch.values().get(column), row);
        }
        out.put(close);
    }
}
