package io.mimeseries.tdengine.select.group;

import io.mimeseries.column.ColumnType;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.select.rows.RowStream;
import io.mimeseries.tdengine.select.source.TableBlocks;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a stage puts together.
 *
 * @param types of their columns
 * @param time the column of primary timestamps, -1 where there is none
 * @param ordered whether all rows come in order of time
 * @param blocks the tables as they are stored, null where conditions on rows or something else stand between
 * @param tables one row with tags and name for each table, asked for where tables without rows matter
 */
public record StageSource(
        List<ColumnType> types,
        int time,
        boolean ordered,
        Supplier<RowStream> rows,
        Supplier<List<RowBatch>> tables,
        Supplier<@Nullable List<TableBlocks>> blocks) {}
