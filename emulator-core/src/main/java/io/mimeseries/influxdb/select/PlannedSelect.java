package io.mimeseries.influxdb.select;

import io.mimeseries.influxdb.bounds.QueryTask;
import io.mimeseries.influxdb.select.compile.CompiledSelect;
import java.util.List;

/**
 * A SELECT with the data that it reads, captured at one moment; it runs without any lock.
 *
 * @param select rewritten: typed, without wildcards
 * @param sources in the order of FROM
 * @param outermostTags the tags of the outermost GROUP BY
 * @param task is asked before each call, and by long sorts
 */
record PlannedSelect(CompiledSelect select, List<PlannedSource> sources, List<String> outermostTags, QueryTask task) {}
