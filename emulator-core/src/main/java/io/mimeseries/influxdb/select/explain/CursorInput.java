package io.mimeseries.influxdb.select.explain;

/** What a scanner reads. */
sealed interface CursorInput permits CursorPlan, PlannedIterator {}
