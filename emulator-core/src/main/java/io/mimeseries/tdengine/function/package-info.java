/** What scalar functions are: what they take, what they give, how they are computed. Their families stand in packages of their own. */
@NullMarked
package io.mimeseries.tdengine.function;

import org.jspecify.annotations.NullMarked;
