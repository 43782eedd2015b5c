package io.mimeseries.tdengine.fill;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.LongColumn;
import io.mimeseries.query.Columns;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * FILL of INTERP: values at points of time, from the rows around them. A point for which a column has no row to be filled from is left out.
 *
 * @param points ascending
 * @param reach how far rows may be away from a point at most
 * @param constants for each column a value of what holds it: of VALUE, and for points that no row reaches; or null
 * @param skipsNulls for each column whether rows without a value are looked past
 */
public record PointFiller(
        FillMode mode, long[] points, long reach, List<@Nullable Object> constants, List<Boolean> skipsNulls)
        implements Filler {

    @Override
    public Filled fill(LongColumn times, List<Column> values) {
        return points(times, values).rows();
    }

    /** As {@link #fill}, with the times of the rows that were taken. */
    public FilledPoints points(LongColumn times, List<Column> values) {
        var cells = new ArrayList<PointCells>();
        for (int column = 0; column < values.size(); column++) {
            cells.add(PointCells.of(times, values.get(column), points, skipsNulls.get(column)));
        }
        var kept = new int[points.length];
        var count = 0;
        for (int point = 0; point < points.length; point++) {
            var at = point;
            if (cells.stream().allMatch(cell -> isThere(cell, at))) {
                kept[count++] = point;
            }
        }
        var pointTimes = Columns.gather(new LongColumn(points), kept, count);
        var filled = new boolean[count];
        for (int index = 0; index < count; index++) {
            var point = kept[index];
            filled[index] = cells.stream().noneMatch(cell -> cell.isExact(point));
        }
        var columns = new ArrayList<Column>();
        for (int column = 0; column < values.size(); column++) {
            columns.add(column(cells.get(column), values.get(column), constants.get(column), kept, count));
        }
        var origins = origins(cells.get(0), times, kept, count);
        return new FilledPoints(new Filled(pointTimes, new BooleanColumn(filled), columns), origins);
    }

    /** Of the first column: the real server keeps one time for all of them. */
    private Column origins(PointCells cells, LongColumn times, int[] kept, int count) {
        var builder = ColumnBuilder.of(times.type(), count);
        for (int index = 0; index < count; index++) {
            var row = taken(cells, kept[index]);
            if (row >= 0) {
                builder.appendFrom(times, row);
            } else {
                builder.appendNull();
            }
        }
        return builder.build();
    }

    private int taken(PointCells cells, int point) {
        return cells.isExact(point) ? cells.previous(point) : row(cells, point);
    }

    private boolean isThere(PointCells cells, int point) {
        return cells.isExact(point)
                || switch (mode) {
                    case NULL, NULL_FORCED, VALUE, VALUE_FORCED -> true;
                    case PREVIOUS -> cells.previous(point) >= 0;
                    case NEXT -> cells.next(point) >= 0;
                    case LINEAR -> cells.previous(point) >= 0 && cells.next(point) >= 0;
                    case NEAREST -> cells.previous(point) >= 0 || cells.next(point) >= 0;
                };
    }

    private Column column(PointCells cells, Column values, @Nullable Object constant, int[] kept, int count) {
        var builder = ColumnBuilder.of(values.type(), count);
        var other = constant == null ? Column.nulls(values.type(), 1) : Columns.constant(constant, 1);
        for (int index = 0; index < count; index++) {
            var point = kept[index];
            var row = taken(cells, point);
            if (row >= 0) {
                builder.appendFrom(values, row);
            } else if (mode == FillMode.LINEAR) {
                LinearFill.append(builder, values, cells.previous(point), cells.next(point), cells.share(point));
            } else if (mode == FillMode.NULL || mode == FillMode.NULL_FORCED) {
                builder.appendNull();
            } else {
                builder.appendFrom(other, 0);
            }
        }
        return builder.build();
    }

    /** The row whose value is taken; -1 for none. */
    private int row(PointCells cells, int point) {
        var row = switch (mode) {
            case NULL, NULL_FORCED, VALUE, VALUE_FORCED, LINEAR -> -1;
            case PREVIOUS -> cells.previous(point);
            case NEXT -> cells.next(point);
            case NEAREST -> cells.nearest(point);
        };
        return row >= 0 && cells.distance(point, row) <= reach ? row : -1;
    }
}
