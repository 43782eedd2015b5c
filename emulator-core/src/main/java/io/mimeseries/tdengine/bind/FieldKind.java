package io.mimeseries.tdengine.bind;

/** What a question mark stands for, with the numbers that the WebSocket service gives them. */
public enum FieldKind {
    COLUMN(1),
    TAG(2),
    /** A value of a query. */
    PARAMETER(3),
    /** The name of a table. */
    TABLE_NAME(4);

    private final int number;

    FieldKind(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
