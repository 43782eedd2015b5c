package io.mimeseries.iotdb.statement.show;

import io.mimeseries.grammar.iotdb.ast.SchemaQuery;
import io.mimeseries.iotdb.Answer;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.StatusCode;
import io.mimeseries.iotdb.answer.Listing;
import io.mimeseries.iotdb.path.PathPattern;
import io.mimeseries.iotdb.schema.LocatedMeasurement;
import io.mimeseries.iotdb.schema.Profile;
import io.mimeseries.iotdb.store.StoreView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Timeseries listed and counted. */
final class TimeseriesListings {
    private final SchemaReader store;
    private final boolean is13;

    TimeseriesListings(SchemaReader store, Profile profile) {
        this.store = store;
        this.is13 = profile.isAtLeast(IotDbVersion.V1_3_2);
    }

    Answer show(SchemaQuery.ShowTimeseries node, PathPattern pattern) {
        var table = new Listing()
                .texts("Timeseries", "Alias", "Database", "DataType", "Encoding", "Compression", "Tags", "Attributes")
                .texts("Deadband", "DeadbandParameters");
        if (is13) {
            table.texts("ViewType");
        }
        return store.read(view -> {
            for (var found : Page.of(find(node, pattern, view), node.pagination())) {
                add(table, found);
            }
            return table.answer();
        });
    }

    private static List<LocatedMeasurement> find(SchemaQuery.ShowTimeseries node, PathPattern pattern, StoreView view) {
        var filter = Filters.timeseries(node.filter());
        var found = new ArrayList<>(SchemaReader.measurements(view, pattern));
        found.removeIf(filter.negate());
        if (Filters.usesTags(node.filter())) {
            found.sort(Comparator.comparing(located -> located.path().toString()));
        }
        if (node.latest()) {
            found.sort(Comparator.comparingLong((LocatedMeasurement located) -> LastTime.of(
                            located.device().rows(), located.measurement().column()))
                    .reversed());
        }
        return found;
    }

    private void add(Listing table, LocatedMeasurement found) {
        var measurement = found.measurement();
        var storing = measurement.storing();
        var cells = new ArrayList<@Nullable Object>();
        cells.add(found.path().toString());
        cells.add(measurement.alias());
        cells.add(database(found));
        cells.add(storing.type().name());
        cells.add(storing.encoding().name());
        cells.add(storing.compressor().name());
        cells.add(Texts.json(measurement.tags()));
        cells.add(Texts.json(measurement.attributes()));
        cells.add(Texts.deadband(measurement.props()));
        cells.add(Texts.deadbandParameters(measurement.props()));
        if (is13) {
            cells.add("BASE");
        }
        table.row(cells.toArray());
    }

    private static @Nullable String database(LocatedMeasurement found) {
        var place = found.at().database();
        return place == null ? null : place.path().toString();
    }

    Answer count(SchemaQuery.CountTimeseries node, PathPattern pattern) {
        var filter = Filters.timeseries(node.filter());
        return store.read(view -> {
            var all = SchemaReader.measurements(view, pattern);
            if (node.level() == null) {
                var table = new Listing().column("count(timeseries)", DataType.INT64);
                table.row(all.stream().filter(filter).count());
                return table.answer();
            }
            var counts = new LinkedHashMap<String, Long>();
            for (var found : all) {
                if (found.path().size() > node.level()) {
                    var group = found.path().first(node.level() + 1).toString();
                    counts.merge(group, filter.test(found) ? 1L : 0L, Long::sum);
                }
            }
            return groups(counts);
        });
    }

    private Answer groups(Map<String, Long> counts) {
        if (counts.isEmpty() && !is13) {
            // the real server merges the parts of the answer and finds none
            throw new IotDbException(
                    StatusCode.EXECUTE_ERROR,
                    "Cannot invoke \"org.apache.iotdb.tsfile.read.common.block.TsBlock.getPositionCount()\" "
                            + "because \"tsBlock\" is null");
        }
        var table = new Listing().texts("Column").column("count(timeseries)", DataType.INT64);
        counts.forEach(table::row);
        return table.answer();
    }
}
