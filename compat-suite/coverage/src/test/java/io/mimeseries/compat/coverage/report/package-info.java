/** What the pages about compatibility are made of, whatever the product. */
@NullMarked
package io.mimeseries.compat.coverage.report;

import org.jspecify.annotations.NullMarked;
