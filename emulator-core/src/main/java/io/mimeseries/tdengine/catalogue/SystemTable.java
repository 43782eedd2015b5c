package io.mimeseries.tdengine.catalogue;

import io.mimeseries.tdengine.ResultColumn;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.StatementContext;
import io.mimeseries.tdengine.store.StoreView;
import java.util.List;

/** A table of {@code information_schema} or {@code performance_schema}: it can be read as others, and has no column of times. */
public interface SystemTable {
    String name();

    List<ResultColumn> columns();

    /** Its rows at the moment of the view. Timestamps are in milliseconds. */
    RowBatch rows(StoreView view, StatementContext context);
}
