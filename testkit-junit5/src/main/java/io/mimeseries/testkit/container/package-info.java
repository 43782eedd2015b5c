/** Real servers in containers, through Testcontainers where that is on the class path. */
@NullMarked
package io.mimeseries.testkit.container;

import org.jspecify.annotations.NullMarked;
