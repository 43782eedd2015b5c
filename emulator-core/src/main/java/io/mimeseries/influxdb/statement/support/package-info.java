/** What the families of statements share: names filled in, conditions checked, tables built, the texts of errors. */
@NullMarked
package io.mimeseries.influxdb.statement.support;

import org.jspecify.annotations.NullMarked;
