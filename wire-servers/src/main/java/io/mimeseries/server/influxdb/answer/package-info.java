/** Results as the bytes of an answer: JSON, MessagePack or CSV, whole or in chunks of rows. */
@NullMarked
package io.mimeseries.server.influxdb.answer;

import org.jspecify.annotations.NullMarked;
