package io.mimeseries.influxdb.catalog;

import java.util.List;

/**
 * Where copies of writes should go; Mimeseries keeps it in its catalogue and never calls out.
 *
 * @param mode {@code ALL} or {@code ANY}
 */
public record Subscription(String name, String mode, List<String> destinations) implements Named {
    public Subscription {
        destinations = List.copyOf(destinations);
    }
}
