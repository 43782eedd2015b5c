package io.mimeseries.riakts.time;

import java.time.LocalDate;
import java.time.YearMonth;

/** A date as a text says it: what is missing is -1. */
record IsoDate(int year, int month, int day) {
    private static final int MONTHS = 12;

    /** A day of a year; one that the year does not have is a day that December does not have. */
    static IsoDate ofOrdinal(int year, int day) {
        int month = 1;
        int rest = day;
        while (month < MONTHS && rest > YearMonth.of(year, month).lengthOfMonth()) {
            rest -= YearMonth.of(year, month).lengthOfMonth();
            month++;
        }
        return new IsoDate(year, month, rest);
    }

    static IsoDate of(LocalDate date) {
        return new IsoDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    boolean isValid() {
        if (month < 0) {
            return true;
        }
        return month >= 1
                && month <= MONTHS
                && (day < 0 || (day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth()));
    }

    /** The first day that it can be. */
    LocalDate first() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /**
     * The next year, month or day, whichever is its last part. The real server's month behind November is December of the year after, which is kept.
     */
    IsoDate next() {
        if (month < 0) {
            return new IsoDate(year + 1, month, day);
        }
        if (day < 0) {
            int sum = month + 1;
            return new IsoDate(year + sum / MONTHS, sum > MONTHS ? 1 : sum, day);
        }
        return of(first().plusDays(1));
    }
}
