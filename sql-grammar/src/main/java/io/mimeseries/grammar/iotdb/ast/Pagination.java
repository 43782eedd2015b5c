package io.mimeseries.grammar.iotdb.ast;

/** LIMIT and OFFSET over rows, SLIMIT and SOFFSET over columns; 0 where one is left out. */
public record Pagination(long limit, long offset, long seriesLimit, long seriesOffset) {
    public static final Pagination NONE = new Pagination(0, 0, 0, 0);
}
