/** The calls of influxdb-java, the client as it is published, against an injected server. */
@NullMarked
package io.mimeseries.compat.influxdbjava;

import org.jspecify.annotations.NullMarked;
