package io.mimeseries.iotdb.select.aggregate;

/** Which of two values is chosen; of equal ones the earlier. */
enum Preference {
    LEAST {
        @Override
        boolean prefers(long value, long chosen) {
            return value < chosen;
        }

        @Override
        boolean prefers(double value, double chosen) {
            return value < chosen;
        }
    },
    GREATEST {
        @Override
        boolean prefers(long value, long chosen) {
            return value > chosen;
        }

        @Override
        boolean prefers(double value, double chosen) {
            return value > chosen;
        }
    },
    /** The one that is farther from zero; of opposite ones the positive. */
    FARTHEST {
        @Override
        boolean prefers(long value, long chosen) {
            var distance = Math.abs(value);
            var known = Math.abs(chosen);
            return distance > known || (distance == known && value > chosen);
        }

        @Override
        boolean prefers(double value, double chosen) {
            var distance = Math.abs(value);
            var known = Math.abs(chosen);
            return distance > known || (distance == known && value > chosen);
        }
    };

    abstract boolean prefers(long value, long chosen);

    abstract boolean prefers(double value, double chosen);
}
