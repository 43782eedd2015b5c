package io.mimeseries.query.aggregate;

/** An aggregator whose result is one of the points it has seen, and which remembers which. */
public interface Selector extends Aggregator {

    /**
     * Says where the rows added from now on come from.
     *
     * @param id what {@link #source(int)} shall answer for them
     * @param baseRow what is added to the row of the column that was passed in
     */
    void source(int id, int baseRow);

    /** The time of a slot's point. */
    long time(int slot);

    /** The row of a slot's point, or -1 where no value was seen. */
    int row(int slot);

    /** The source of a slot's point. */
    int source(int slot);
}
