/** What timeseries there are: the tree of databases, devices and measurements, with the rows of each device. */
@NullMarked
package io.mimeseries.iotdb.schema;

import org.jspecify.annotations.NullMarked;
