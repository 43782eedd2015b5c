/** The matrix of faults: what clients make of them, beside what they make of a raw socket that misbehaves likewise. */
@NullMarked
package io.mimeseries.compat.faults;

import org.jspecify.annotations.NullMarked;
