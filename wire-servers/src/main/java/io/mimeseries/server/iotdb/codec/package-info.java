/** Values within binary fields of messages: rows that are written, rows that were found, schema templates. */
@NullMarked
package io.mimeseries.server.iotdb.codec;

import org.jspecify.annotations.NullMarked;
