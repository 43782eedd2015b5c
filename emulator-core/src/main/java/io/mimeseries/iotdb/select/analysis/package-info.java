/** The meaning of a query before its rows are read: wildcards and prefixes, types, names, conditions, and what the real servers refuse. */
@NullMarked
package io.mimeseries.iotdb.select.analysis;

import org.jspecify.annotations.NullMarked;
