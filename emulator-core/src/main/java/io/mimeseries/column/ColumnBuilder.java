package io.mimeseries.column;

/** Collects values and nulls of one type into a column. A builder is used once: the column shares its arrays. */
public sealed interface ColumnBuilder
        permits DoubleColumnBuilder, LongColumnBuilder, BooleanColumnBuilder, StringColumnBuilder {

    void appendNull();

    /** Appends a row of a column of the builder's own type. */
    void appendFrom(Column column, int row);

    int size();

    Column build();

    static ColumnBuilder of(ColumnType type, int expectedSize) {
        return switch (type) {
            case DOUBLE -> new DoubleColumnBuilder(expectedSize);
            case LONG -> new LongColumnBuilder(expectedSize);
            case BOOLEAN -> new BooleanColumnBuilder(expectedSize);
            case STRING -> new StringColumnBuilder(expectedSize);
        };
    }
}
