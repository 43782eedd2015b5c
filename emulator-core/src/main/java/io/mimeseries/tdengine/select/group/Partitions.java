package io.mimeseries.tdengine.select.group;

import io.mimeseries.column.ColumnType;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.expression.CompiledExpression;
import io.mimeseries.tdengine.select.rows.Batches;
import io.mimeseries.tdengine.select.rows.Partition;
import io.mimeseries.tdengine.select.rows.RowKeys;
import io.mimeseries.tdengine.select.rows.RowStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts rows that have the same keys together, in the order in which keys are first seen. */
public final class Partitions {
    private final List<CompiledExpression> keys;
    private final boolean ofTables;
    private final List<ColumnType> types;
    private final Map<List<@Nullable Object>, Group> groups = new LinkedHashMap<>();

    /**
     * @param ofTables whether the rows of a batch all have the same keys
     * @param types of the rows' columns
     */
    public Partitions(List<CompiledExpression> keys, boolean ofTables, List<ColumnType> types) {
        this.keys = keys;
        this.ofTables = ofTables;
        this.types = types;
    }

    /** What is collected of a partition. */
    private static final class Group {
        final RowBatch keys;
        final List<RowBatch> batches = new ArrayList<>();

        Group(RowBatch keys) {
            this.keys = keys;
        }
    }

    /** Makes a partition for the keys of one row, without the row. */
    public void addEmpty(RowBatch header) {
        group(keysOf(header), 0);
    }

    public void add(RowStream rows) {
        for (var batch = rows.next(); batch != null; batch = rows.next()) {
            if (batch.size() > 0) {
                add(batch);
            }
        }
    }

    private void add(RowBatch batch) {
        if (keys.isEmpty()) {
            group(new RowBatch(batch.size(), List.of()), 0).batches.add(batch);
        } else if (ofTables) {
            group(keysOf(Batches.slice(batch, 0, 1)), 0).batches.add(batch);
        } else {
            addRows(batch);
        }
    }

    private void addRows(RowBatch batch) {
        var values = keysOf(batch);
        var rows = new LinkedHashMap<Group, IntList>();
        for (int row = 0; row < batch.size(); row++) {
            rows.computeIfAbsent(group(values, row), group -> new IntList()).add(row);
        }
        rows.forEach((group, list) -> group.batches.add(
                list.size() == batch.size() ? batch : Batches.gather(batch, list.array(), list.size())));
    }

    private RowBatch keysOf(RowBatch batch) {
        return new RowBatch(
                batch.size(), keys.stream().map(key -> key.evaluate(batch)).toList());
    }

    private Group group(RowBatch values, int row) {
        return groups.computeIfAbsent(RowKeys.of(values, row), key -> {
            var one = Batches.gather(values, new int[] {row}, 1);
            return new Group(one);
        });
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /** All partitions, each with its rows one after the other. */
    public List<Partition> result() {
        return groups.values().stream()
                .map(group -> new Partition(group.keys, Batches.concat(group.batches, types)))
                .toList();
    }
}
