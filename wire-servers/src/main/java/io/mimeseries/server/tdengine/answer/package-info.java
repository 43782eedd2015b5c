/** Answers of TDengine's REST interface: JSON, written while the rows are computed. */
@NullMarked
package io.mimeseries.server.tdengine.answer;

import org.jspecify.annotations.NullMarked;
