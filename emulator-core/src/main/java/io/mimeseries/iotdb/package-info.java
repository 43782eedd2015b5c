/** Apache IoTDB: the database behind its Thrift service, without the Thrift. */
@NullMarked
package io.mimeseries.iotdb;

import org.jspecify.annotations.NullMarked;
