package io.mimeseries.tdengine.schemaless;

import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.store.ChildTable;
import io.mimeseries.tdengine.store.Database;
import io.mimeseries.tdengine.store.StoreUpdate;
import io.mimeseries.tdengine.store.TableSchema;
import io.mimeseries.tdengine.store.TagValues;
import io.mimeseries.tdengine.write.NewChild;
import io.mimeseries.tdengine.write.TableBatch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Makes room for points in the tables of a database, and rows of them. */
final class PointWriter {
    private final Points points;
    private final List<PointRun> runs;
    private final int ttl;
    private final FieldNames names = new FieldNames();
    private final Map<String, Wanted> wanted;

    /** @param ttl in days, of child tables that are made */
    PointWriter(Points points, int ttl) {
        this.points = points;
        this.runs = points.runs();
        this.ttl = ttl;
        this.wanted = wanted();
    }

    /** Supertables grow, also for points that are refused later, as in the real server. */
    List<TableBatch> rows(StoreUpdate update, Database database) {
        var growth = new SchemaGrowth(update, database);
        Map<String, TableSchema> schemas = new HashMap<>();
        wanted.forEach((superTable, parts) -> schemas.put(superTable, growth.grow(superTable, parts)));
        return batches(database, schemas);
    }

    private Map<String, Wanted> wanted() {
        Map<String, Wanted> bySuperTable = new LinkedHashMap<>();
        Set<Series> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var run : runs) {
            var series = run.series();
            var parts = bySuperTable.computeIfAbsent(series.superTable(), name -> new Wanted());
            if (seen.add(series)) {
                parts.addTags(series);
            }
            var batch = run.batch();
            for (int field = run.firstField(); field < run.firstField() + run.fields(); field++) {
                var type = FieldTypes.of(batch, field);
                parts.addColumn(names.of(batch.name(field)), type, FieldTypes.longest(run, field, type));
            }
        }
        return bySuperTable;
    }

    private List<TableBatch> batches(Database database, Map<String, TableSchema> schemas) {
        Map<String, RowGroup> open = new HashMap<>();
        var groups = new ArrayList<RowGroup>();
        for (var run : runs) {
            var target = run.series();
            var group = open.get(target.table());
            if (group == null || !group.takes(run)) {
                group = new RowGroup(target, schema(schemas, target), run, names);
                open.put(target.table(), group);
                groups.add(group);
            }
            group.add(run, points);
        }
        return groups.stream()
                .map(group -> build(database, group, schema(schemas, group.series())))
                .toList();
    }

    private static TableSchema schema(Map<String, TableSchema> schemas, Series series) {
        return Objects.requireNonNull(schemas.get(series.superTable()));
    }

    private TableBatch build(Database database, RowGroup group, TableSchema schema) {
        var target = group.series();
        var existing = database.find(target.table());
        if (existing != null
                && !(existing instanceof ChildTable child && child.superTable().equals(target.superTable()))) {
            throw ErrorCode.TABLE_IN_OTHER_STABLE.error();
        }
        var tags = TagValues.NONE;
        for (var tag : target.tags()) {
            tags = tags.with(Objects.requireNonNull(schema.tag(tag.name())), tag.value());
        }
        return group.build(database.name(), schema, new NewChild(target.superTable(), tags, null, ttl));
    }
}
