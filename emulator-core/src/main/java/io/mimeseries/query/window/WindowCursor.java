package io.mimeseries.query.window;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A position that moves from window to window.
 *
 * <p>It adds up interval by interval and corrects itself where the clocks have changed, as the real server's fill does, rather than asking for
 * the windows of a time: where a change of the clocks is not smaller than the interval, the two differ.
 */
public final class WindowCursor {
    private final long step;
    private final @Nullable ZoneOffsets zone;
    private long time;
    private long offset;
    private boolean pastTheEnd;

    WindowCursor(long start, long step, @Nullable ZoneOffsets zone) {
        this.time = start;
        this.step = step;
        this.zone = zone;
        this.offset = zone == null ? 0 : zone.at(start);
    }

    /** The start of the window. */
    public long time() {
        return time;
    }

    /** True once there is no further window that a long can express. */
    public boolean isPastTheEnd() {
        return pastTheEnd;
    }

    /** Moves on to the next window, or the one before if descending. */
    public void advance() {
        var next = time + step;
        if (step == 0 || (step > 0 ? next < time : next > time)) {
            pastTheEnd = true;
            return;
        }
        time = next;
        if (zone != null) {
            correct(Objects.requireNonNull(zone).at(time - 1));
        }
    }

    private void correct(long newOffset) {
        if (newOffset != offset) {
            var difference = offset - newOffset;
            if (Math.abs(difference) < Math.abs(step)) {
                time += difference;
            }
            offset = newOffset;
        }
    }
}
