package io.mimeseries.server.iotdb.codec;

import io.mimeseries.column.Column;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.ResultColumn;
import io.mimeseries.iotdb.RowBatch;
import java.util.ArrayList;
import java.util.List;

/** The types of the columns that are sent, in their order. */
public record ResultTypes(List<DataType> sent) {
    public ResultTypes {
        sent = List.copyOf(sent);
    }

    /** Of a result whose columns show, in whatever order, what is sent. */
    public static ResultTypes of(List<ResultColumn> columns) {
        var types = new ArrayList<DataType>();
        for (var column : columns) {
            while (types.size() <= column.source()) {
                types.add(column.type());
            }
            types.set(column.source(), column.type());
        }
        return new ResultTypes(types);
    }

    int count() {
        return sent.size();
    }

    DataType type(int column) {
        return sent.get(column);
    }

    /** The columns of a batch that are sent. */
    Column column(RowBatch batch, int column) {
        return batch.values().get(column);
    }
}
