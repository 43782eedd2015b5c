/** Rows into tables and out of them: INSERT, with the tables that it makes, and DELETE. */
@NullMarked
package io.mimeseries.tdengine.write;

import org.jspecify.annotations.NullMarked;
