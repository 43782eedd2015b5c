package io.mimeseries.influxdb.select;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import java.util.List;
import java.util.SortedMap;

/**
 * What a SELECT answers for one group.
 *
 * @param times in the order of the query
 * @param columns one for each entry of the select list
 */
record GroupRows(String name, SortedMap<String, String> tags, LongColumn times, List<Column> columns) {}
