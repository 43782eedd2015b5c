/** What an InfluxDB server knows besides its points: immutable records, and the rules by which statements change them. */
@NullMarked
package io.mimeseries.influxdb.catalog;

import org.jspecify.annotations.NullMarked;
