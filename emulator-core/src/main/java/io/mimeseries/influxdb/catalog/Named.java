package io.mimeseries.influxdb.catalog;

/** An entry of a {@link NamedList}. */
public interface Named {
    String name();
}
