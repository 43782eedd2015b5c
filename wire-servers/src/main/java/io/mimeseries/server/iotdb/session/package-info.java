/** What the server keeps of each connection: who it is, its statements and the answers that it has not fetched to their ends. */
@NullMarked
package io.mimeseries.server.iotdb.session;

import org.jspecify.annotations.NullMarked;
