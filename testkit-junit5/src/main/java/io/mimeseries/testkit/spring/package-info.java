/** For applications of Spring: where the servers of a test are, as properties of their environment. Needs Spring's test module. */
@NullMarked
package io.mimeseries.testkit.spring;

import org.jspecify.annotations.NullMarked;
