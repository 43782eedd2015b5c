package io.mimeseries.riakts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cells as values of Java: text, long, double, boolean, milliseconds as long, bytes of BLOB columns as an array, null. Who wants one of them
 * otherwise overrides its method.
 */
public class CellValues implements Cell.Visitor<@Nullable Object> {

    /** The values of a row, which cannot be changed. */
    public final List<@Nullable Object> of(Row row) {
        var values = new ArrayList<@Nullable Object>(row.size());
        for (int i = 0; i < row.size(); i++) {
            values.add(row.cell(i).accept(this));
        }
        return Collections.unmodifiableList(values);
    }

    @Override
    public Object visitVarchar(Cell.Varchar cell) {
        return cell.value().text();
    }

    @Override
    public Object visitSInt64(Cell.SInt64 cell) {
        return cell.value();
    }

    @Override
    public Object visitReal(Cell.Real cell) {
        return cell.value();
    }

    @Override
    public Object visitTimestamp(Cell.Timestamp cell) {
        return cell.value();
    }

    @Override
    public Object visitBool(Cell.Bool cell) {
        return cell.value();
    }

    @Override
    public Object visitBlob(Cell.Blob cell) {
        return cell.value().array().clone();
    }

    @Override
    public @Nullable Object visitNull() {
        return null;
    }
}
