package io.mimeseries.tdengine.select.group;

import io.mimeseries.column.Column;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.select.rows.Batches;
import io.mimeseries.tdengine.select.source.TableBlocks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The few rows of a table that FIRST, LAST and LAST_ROW look at, found from its ends. */
final class EndRows {
    private static final Set<String> FUNCTIONS = Set.of("first", "last", "last_row");
    private final List<CallSlot> slots;
    private final ToIntFunction<CallSlot> column;

    /** @param column the column of the source that a call reads, -1 where it reads something else */
    EndRows(List<CallSlot> slots, ToIntFunction<CallSlot> column) {
        this.slots = slots;
        this.column = column;
    }

    /** Whether no call looks at other rows. */
    boolean isPossible() {
        return !slots.isEmpty()
                && slots.stream()
                        .allMatch(slot -> FUNCTIONS.contains(slot.function().name()) && column.applyAsInt(slot) >= 0);
    }

    /** Batches with them, in order of time. */
    List<RowBatch> of(TableBlocks table) {
        var rows = new TreeMap<Integer, Set<Integer>>();
        for (var slot : slots) {
            var ordinal = table.ordinals()[column.applyAsInt(slot)];
            var name = slot.function().name();
            find(table, name.equals("last_row") ? TableBlocks.NONE : ordinal, !name.equals("first"), rows);
        }
        var batches = new ArrayList<RowBatch>();
        rows.forEach((at, wanted) -> {
            var numbers = wanted.stream().mapToInt(Integer::intValue).toArray();
            batches.add(Batches.gather(table.batches().apply(at), numbers, numbers.length));
        });
        return batches;
    }

    private static void find(TableBlocks table, int ordinal, boolean last, Map<Integer, Set<Integer>> rows) {
        var blocks = table.view().blockCount();
        for (int index = 0; index < blocks; index++) {
            var at = last ? blocks - 1 - index : index;
            var block = table.view().block(at);
            var row = ordinal < 0 ? (last ? block.size() - 1 : 0) : endOf(block.column(ordinal), last);
            if (row >= 0) {
                rows.computeIfAbsent(at, key -> new TreeSet<>()).add(row);
                return;
            }
        }
    }

    private static int endOf(@Nullable Column column, boolean last) {
        var size = column == null ? 0 : column.size();
        for (int index = 0; index < size; index++) {
            var row = last ? size - 1 - index : index;
            if (column != null && !column.isNull(row)) {
                return row;
            }
        }
        return -1;
    }
}
