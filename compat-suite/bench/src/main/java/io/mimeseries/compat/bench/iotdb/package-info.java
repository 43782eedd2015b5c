/** What IoTDB's port costs beside one that only says 200; a program of its own, no part of the build's tests. */
@NullMarked
package io.mimeseries.compat.bench.iotdb;

import org.jspecify.annotations.NullMarked;
