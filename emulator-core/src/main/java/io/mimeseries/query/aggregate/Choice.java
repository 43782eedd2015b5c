package io.mimeseries.query.aggregate;

/** Which point a selector prefers. */
public enum Choice {
    MIN,
    MAX,
    FIRST,
    LAST;

    /**
     * True if a point replaces the chosen one.
     *
     * @param order negative if the point's value is less than the chosen one's, positive if greater, 2 for NaN
     */
    public boolean replaces(int order, long time, long chosenTime) {
        if (order == SelectorState.UNORDERED) {
            order = 0;
            if (this == MIN || this == MAX) {
                return false;
            }
        }
        return switch (this) {
            case MIN -> order < 0 || (order == 0 && time < chosenTime);
            case MAX -> order > 0 || (order == 0 && time < chosenTime);
            case FIRST -> time < chosenTime || (time == chosenTime && order > 0);
            case LAST -> time > chosenTime || (time == chosenTime && order > 0);
        };
    }
}
