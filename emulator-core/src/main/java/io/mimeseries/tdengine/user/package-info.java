/** Users, their passwords and what they may do. */
@NullMarked
package io.mimeseries.tdengine.user;

import org.jspecify.annotations.NullMarked;
