package io.mimeseries.iotdb.statement.show;

import io.mimeseries.grammar.iotdb.ast.SchemaQuery;
import io.mimeseries.iotdb.Answer;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.answer.Listing;
import io.mimeseries.iotdb.path.PathPattern;
import io.mimeseries.iotdb.schema.Database;
import io.mimeseries.iotdb.schema.Located;
import io.mimeseries.iotdb.schema.Profile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/** Databases and their times to live. */
final class DatabaseListings {
    /** How many data regions 1.3.2 makes for a database on one node, and the least and most of them. */
    private static final int DATA_REGIONS_13 = 2;

    private static final int MOST_DATA_REGIONS_13 = 5;

    private final SchemaReader store;
    private final boolean is13;

    DatabaseListings(SchemaReader store, Profile profile) {
        this.store = store;
        this.is13 = profile.isAtLeast(IotDbVersion.V1_3_2);
    }

    Answer databases(SchemaQuery.ShowDatabases node, PathPattern pattern) {
        var table = new Listing()
                .texts("Database")
                .column(is13 ? "TTL" : "TTL(ms)", DataType.INT64)
                .column("SchemaReplicationFactor", DataType.INT32)
                .column("DataReplicationFactor", DataType.INT32)
                .column("TimePartitionInterval", DataType.INT64);
        if (!is13) {
            table.column("SchemaRegionNum", DataType.INT32).column("DataRegionNum", DataType.INT32);
        } else if (node.details()) {
            table.column("SchemaRegionGroupNum", DataType.INT32)
                    .column("MinSchemaRegionGroupNum", DataType.INT32)
                    .column("MaxSchemaRegionGroupNum", DataType.INT32)
                    .column("DataRegionGroupNum", DataType.INT32)
                    .column("MinDataRegionGroupNum", DataType.INT32)
                    .column("MaxDataRegionGroupNum", DataType.INT32);
        }
        for (var found : find(List.of(pattern))) {
            var database = database(found);
            var cells = new ArrayList<Object>();
            cells.add(found.path().toString());
            cells.add(database.ttl());
            cells.addAll(List.of(1, 1, database.timePartitionInterval()));
            if (!is13) {
                cells.addAll(List.of(database.schemaRegions(), database.dataRegions()));
            } else if (node.details()) {
                var regions = database.dataRegions() * DATA_REGIONS_13;
                cells.addAll(List.of(database.schemaRegions(), 1, 1, regions, DATA_REGIONS_13, MOST_DATA_REGIONS_13));
            }
            table.row(cells.toArray());
        }
        return table.answer();
    }

    Answer ttl(List<PathPattern> patterns) {
        var table = new Listing().texts("Database").column(is13 ? "TTL" : "TTL(ms)", DataType.INT64);
        for (var found : find(patterns)) {
            table.row(found.path().toString(), database(found).ttl());
        }
        return table.answer();
    }

    Answer count(PathPattern pattern) {
        var table = new Listing().column("count", DataType.INT32);
        table.row(find(List.of(pattern)).size());
        return table.answer();
    }

    private List<Located> find(List<PathPattern> patterns) {
        return store.read(view -> {
            var found = new LinkedHashMap<Object, Located>();
            for (var pattern : patterns) {
                SchemaReader.nodes(view, pattern).stream()
                        .filter(located -> located.node().database() != null)
                        .forEach(located -> found.put(located.path(), located));
            }
            return List.copyOf(found.values());
        });
    }

    private static Database database(Located located) {
        return Objects.requireNonNull(located.database()).database();
    }
}
