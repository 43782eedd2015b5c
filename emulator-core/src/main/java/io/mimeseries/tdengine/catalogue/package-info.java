/** What a server says about itself: {@code SHOW}, {@code DESCRIBE} and the tables of its system databases. */
@NullMarked
package io.mimeseries.tdengine.catalogue;

import org.jspecify.annotations.NullMarked;
