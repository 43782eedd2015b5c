package io.mimeseries.tdengine.function.time;

import io.mimeseries.tdengine.type.Times;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Zones as texts. */
public final class ZoneText {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("zzz", Locale.ROOT);
    private static final int SECONDS_OF_MINUTE = 60;
    private static final int MINUTES_OF_HOUR = 60;

    private ZoneText() {}

    /** {@code Asia/Shanghai (CST, +0800)}. */
    static String of(Times times) {
        var zone = times.zone();
        var name = zone instanceof ZoneOffset ? "UTC" : zone.getDisplayName(TextStyle.NARROW, Locale.ROOT);
        var brief =
                zone instanceof ZoneOffset ? "UTC" : SHORT.format(times.now().atZone(zone));
        return name + " (" + brief + ", " + offset(times) + ")";
    }

    /** The zone's distance now, as {@code +0800}. */
    public static String offset(Times times) {
        int minutes = offsetSeconds(times) / SECONDS_OF_MINUTE;
        int magnitude = Math.abs(minutes);
        return String.format(
                Locale.ROOT,
                "%s%02d%02d",
                minutes < 0 ? "-" : "+",
                magnitude / MINUTES_OF_HOUR,
                magnitude % MINUTES_OF_HOUR);
    }

    /** The zone's distance now. */
    static int offsetSeconds(Times times) {
        return times.zone().getRules().getOffset(times.now()).getTotalSeconds();
    }
}
