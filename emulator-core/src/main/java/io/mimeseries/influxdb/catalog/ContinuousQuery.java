package io.mimeseries.influxdb.catalog;

/** A continuous query; {@code text} is the whole CREATE statement as the server normalised it. */
public record ContinuousQuery(String name, String text) implements Named {}
