/**
 * Messages in Protocol Buffers, read and written field by field with the library's coded streams. Its generated messages cost a first client
 * 80 ms of CPU and have newer JDKs complain on the user's console; the tests hold this package against them.
 */
@NullMarked
package io.mimeseries.server.riakts.protobuf;

import org.jspecify.annotations.NullMarked;
