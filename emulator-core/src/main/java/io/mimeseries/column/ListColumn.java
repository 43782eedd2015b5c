package io.mimeseries.column;

import java.util.List;

/** A column whose cells are lists of strings, none of them null. */
public record ListColumn(List<List<String>> lists) implements ResultColumn {
    public ListColumn {
        lists = lists.stream().map(List::copyOf).toList();
    }

    @Override
    public int size() {
        return lists.size();
    }

    @Override
    public boolean isNull(int row) {
        return false;
    }

    @Override
    public List<String> get(int row) {
        return lists.get(row);
    }
}
