/** Faults that a test asks for: the gate through which every request and every reply passes. */
@NullMarked
package io.mimeseries.server.fault;

import org.jspecify.annotations.NullMarked;
