/** What functions of many rows are: of a window, a group, a partition. Their families stand in packages of their own. */
@NullMarked
package io.mimeseries.tdengine.group;

import org.jspecify.annotations.NullMarked;
