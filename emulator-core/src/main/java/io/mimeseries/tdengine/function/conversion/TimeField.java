package io.mimeseries.tdengine.function.conversion;

import java.util.Locale;

/** The fields of a format of TO_CHAR and TO_TIMESTAMP, longer ones before those that they begin with. */
enum TimeField {
    ANTE_MERIDIEM_POINTS("A.M."),
    POST_MERIDIEM_POINTS("P.M."),
    ANTE_MERIDIEM("AM"),
    POST_MERIDIEM("PM"),
    DAY_NAME("DAY"),
    DAY_OF_YEAR("DDD"),
    DAY_OF_MONTH("DD"),
    DAY_NAME_BRIEF("DY"),
    DAY_OF_WEEK("D"),
    HOUR_24("HH24"),
    HOUR_12("HH12"),
    HOUR("HH"),
    MINUTE("MI"),
    MONTH_NAME("MONTH"),
    MONTH_NAME_BRIEF("MON"),
    MILLISECOND("MS"),
    MONTH("MM"),
    NANOSECOND("NS"),
    SECOND("SS"),
    MICROSECOND("US"),
    YEAR_4("YYYY"),
    YEAR_3("YYY"),
    YEAR_2("YY"),
    YEAR_1("Y");

    private final String spelling;

    TimeField(String spelling) {
        this.spelling = spelling;
    }

    int length() {
        return spelling.length();
    }

    /** Whether it stands there: all letters small, all large, or names with a large first one. */
    boolean isAt(String format, int at) {
        if (format.startsWith(spelling, at) || format.startsWith(spelling.toLowerCase(Locale.ROOT), at)) {
            return true;
        }
        return isName()
                && format.startsWith(spelling.charAt(0) + spelling.substring(1).toLowerCase(Locale.ROOT), at);
    }

    boolean isName() {
        return this == DAY_NAME || this == DAY_NAME_BRIEF || this == MONTH_NAME || this == MONTH_NAME_BRIEF;
    }

    boolean isMeridiem() {
        return this == ANTE_MERIDIEM_POINTS
                || this == POST_MERIDIEM_POINTS
                || this == ANTE_MERIDIEM
                || this == POST_MERIDIEM;
    }
}
