package io.mimeseries.influxdb;

/** Is told how many points of a write came through. */
public interface PointCounts {

    /** For those who do not count. */
    PointCounts IGNORED = new PointCounts() {
        @Override
        public void counted(int stored, int dropped, int failed) {
            // nobody wants to know
        }
    };

    /**
     * @param stored points that were written
     * @param dropped points that were refused one by one
     * @param failed all points of a write that failed as a whole
     */
    void counted(int stored, int dropped, int failed);
}
