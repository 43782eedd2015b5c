/** Shadow mode: requests go to a real server and to the emulator, clients get the real answer, and differences are kept. */
@NullMarked
package io.mimeseries.server.shadow;

import org.jspecify.annotations.NullMarked;
