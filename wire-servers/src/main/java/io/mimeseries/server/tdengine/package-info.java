/** TDengine's services over HTTP, as taosAdapter 3.3 answers: REST, line protocol and OpenTSDB's two formats. */
@NullMarked
package io.mimeseries.server.tdengine;

import org.jspecify.annotations.NullMarked;
