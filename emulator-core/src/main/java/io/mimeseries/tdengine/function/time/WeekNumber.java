package io.mimeseries.tdengine.function.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The number of a week in its year, as MySQL counts it and TDengine with it. */
final class WeekNumber {
    private static final int MONDAY_FIRST = 1;
    private static final int FROM_ONE = 2;
    private static final int FULL_FIRST_WEEK = 4;
    private static final int DAYS = 7;
    private static final int HALF = 4;

    private WeekNumber() {}

    /**
     * The week of a day.
     *
     * @param mode 0 to 7: 1 lets weeks begin on Monday; with 2 days before the first week belong to the last one of the year before; what the
     *     first week is, the one with the first such day or with four days of the year, depends on 4 and on the first day of weeks
     */
    static long of(LocalDate date, int mode) {
        boolean monday = (mode & MONDAY_FIRST) != 0;
        boolean fromOne = (mode & FROM_ONE) != 0;
        boolean full = ((monday ? mode : mode ^ FULL_FIRST_WEEK) & FULL_FIRST_WEEK) != 0;
        var first = firstWeek(date.getYear(), monday, full);
        if (date.isBefore(first)) {
            if (!fromOne) {
                return 0;
            }
            return week(firstWeek(date.getYear() - 1, monday, full), date);
        }
        if (fromOne && !date.isBefore(firstWeek(date.getYear() + 1, monday, full))) {
            return 1;
        }
        return week(first, date);
    }

    private static long week(LocalDate first, LocalDate date) {
        return ChronoUnit.DAYS.between(first, date) / DAYS + 1;
    }

    /** The day on which the first week of a year begins; it may lie in the year before. */
    private static LocalDate firstWeek(int year, boolean monday, boolean full) {
        var newYear = LocalDate.of(year, 1, 1);
        int passed = monday
                ? newYear.getDayOfWeek().getValue() - 1
                : newYear.getDayOfWeek().getValue() % DAYS;
        boolean next = full ? passed != 0 : passed >= HALF;
        return newYear.minusDays(passed).plusDays(next ? DAYS : 0);
    }
}
