/** What tests came to on which servers: the file that the test kit writes, and how two of them differ. */
@NullMarked
package io.mimeseries.server.report;

import org.jspecify.annotations.NullMarked;
