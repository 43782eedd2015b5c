package io.mimeseries.column;

import org.jspecify.annotations.Nullable;

/** What a column of an answer can be: a vector of values, or lists, which nothing is computed with. */
public sealed interface ResultColumn permits Column, ListColumn {

    /** The number of rows. */
    int size();

    boolean isNull(int row);

    /** The value as {@link Double}, {@link Long}, {@link Boolean}, {@link String}, list of strings, or null. */
    @Nullable
    Object get(int row);
}
