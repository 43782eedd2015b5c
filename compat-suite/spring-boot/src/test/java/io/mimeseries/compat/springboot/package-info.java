/** The test kit in tests of a Spring Boot application. */
@NullMarked
package io.mimeseries.compat.springboot;

import org.jspecify.annotations.NullMarked;
