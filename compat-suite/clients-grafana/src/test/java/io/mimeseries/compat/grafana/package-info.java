/** The requests that Grafana's InfluxQL data source makes. */
@NullMarked
package io.mimeseries.compat.grafana;

import org.jspecify.annotations.NullMarked;
