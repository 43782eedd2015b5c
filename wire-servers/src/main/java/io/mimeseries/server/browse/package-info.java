/** Looking into the databases: what there is, and the rows of a series, in one form for all four products. */
@NullMarked
package io.mimeseries.server.browse;

import org.jspecify.annotations.NullMarked;
