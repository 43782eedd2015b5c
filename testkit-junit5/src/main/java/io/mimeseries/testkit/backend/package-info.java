/** Where the servers of a test really are: emulators in this JVM, or real servers elsewhere. */
@NullMarked
package io.mimeseries.testkit.backend;

import org.jspecify.annotations.NullMarked;
