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
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Makes room for points in the tables of a database, and rows of them. */
final class PointWriter {
    private final Points points;
    private final List<Series> series;
    private final int ttl;
    private final FieldNames names = new FieldNames();
    private final Map<String, Wanted> wanted;

    /** @param ttl in days, of child tables that are made */
    PointWriter(Points points, int ttl) {
        this.points = points;
        this.series = points.allSeries();
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
        var seen = new HashSet<Series>();
        var batch = points.batch();
        Wanted current = null;
        for (int point = 0; point < batch.points(); point++) {
            var target = series.get(point);
            if (point == 0
                    || current == null
                    || !target.superTable().equals(series.get(point - 1).superTable())) {
                current = bySuperTable.computeIfAbsent(target.superTable(), name -> new Wanted());
            }
            if (seen.add(target)) {
                current.addTags(target);
            }
            for (int field = batch.firstField(point); field < batch.fieldEnd(point); field++) {
                var type = FieldTypes.of(batch, field);
                current.addColumn(names.of(batch.name(field)), type, FieldTypes.length(batch, field, type));
            }
        }
        return bySuperTable;
    }

    private List<TableBatch> batches(Database database, Map<String, TableSchema> schemas) {
        var batch = points.batch();
        Map<String, RowGroup> open = new HashMap<>();
        var groups = new ArrayList<RowGroup>();
        RowGroup last = null;
        for (int point = 0; point < batch.points(); point++) {
            var target = series.get(point);
            int first = batch.firstField(point);
            int end = batch.fieldEnd(point);
            var group = last != null && last.series().equals(target) ? last : open.get(target.table());
            if (group == null || !group.takes(batch, first, end)) {
                group = new RowGroup(target, schema(schemas, target), batch, first, end, names);
                open.put(target.table(), group);
                groups.add(group);
            }
            group.add(points.time(point), batch, first);
            last = group;
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
