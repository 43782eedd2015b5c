package io.mimeseries.riakts.time;

import org.jspecify.annotations.Nullable;

/** The ways to write a date, in the order in which the server tries them. */
enum DateKind {
    CALENDAR {
        @Override
        @Nullable
        IsoDate full(IsoScanner scanner) {
            var date = shortened(scanner);
            return date != null && date.day() >= 0 ? date : null;
        }

        @Override
        @Nullable
        IsoDate shortened(IsoScanner scanner) {
            int year = scanner.digits(YEAR);
            if (year < 0) {
                return null;
            }
            int start = scanner.place();
            boolean isSeparated = scanner.take('-');
            int month = scanner.digits(2);
            if (month < 0) {
                scanner.goTo(start);
                return new IsoDate(year, NONE, NONE);
            }
            start = scanner.place();
            int day = !isSeparated || scanner.take('-') ? scanner.digits(2) : NONE;
            if (day < 0) {
                scanner.goTo(start);
            }
            return new IsoDate(year, month, day);
        }
    },
    ORDINAL {
        @Override
        @Nullable
        IsoDate shortened(IsoScanner scanner) {
            int year = scanner.digits(YEAR);
            scanner.take('-');
            int day = year < 0 ? NONE : scanner.digits(3);
            return day < 0 ? null : IsoDate.ofOrdinal(year, day);
        }
    },
    /** Recognised and not supported. */
    WEEK {
        @Override
        @Nullable
        IsoDate full(IsoScanner scanner) {
            var week = week(scanner);
            return week != null && week.day() >= 0 ? week : null;
        }

        @Override
        @Nullable
        IsoDate shortened(IsoScanner scanner) {
            return week(scanner);
        }

        @Override
        IsoDate supported(IsoDate date) throws InvalidTimeException {
            throw new InvalidTimeException("week_dates_unsupported", false);
        }

        private @Nullable IsoDate week(IsoScanner scanner) {
            int year = scanner.digits(YEAR);
            boolean isSeparated = scanner.take('-');
            int week = year >= 0 && scanner.take('W') ? scanner.digits(2) : NONE;
            if (week < 0) {
                return null;
            }
            int start = scanner.place();
            int day = !isSeparated || scanner.take('-') ? scanner.digits(1) : NONE;
            if (day < 0) {
                scanner.goTo(start);
            }
            return new IsoDate(year, 1, day);
        }
    };

    private static final int NONE = -1;
    private static final int YEAR = 4;

    /** A whole date, as it must be before a time, or null. */
    @Nullable
    IsoDate full(IsoScanner scanner) {
        return shortened(scanner);
    }

    /** A date that may lack its end, or null. */
    abstract @Nullable IsoDate shortened(IsoScanner scanner);

    IsoDate supported(IsoDate date) throws InvalidTimeException {
        return date;
    }
}
