package io.mimeseries.iotdb.select.aggregate;

/** Which lengths of runs count: {@code keep >= 3}. */
@FunctionalInterface
public interface RunLength {
    boolean suits(long length);
}
