package io.mimeseries.tdengine.function;

import io.mimeseries.column.Column;
import java.util.List;

/** Computes a column from columns of the same length. Without state, for any number of threads. */
public interface Kernel {
    /** @param size of the operands and of the result */
    Column apply(List<Column> operands, int size);
}
