package io.mimeseries.iotdb.statement.show;

import io.mimeseries.grammar.iotdb.ast.SchemaFilter;
import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.StatusCode;
import io.mimeseries.iotdb.schema.Located;
import io.mimeseries.iotdb.schema.LocatedMeasurement;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What WHERE asks of timeseries and devices. */
final class Filters {
    private Filters() {}

    static Predicate<LocatedMeasurement> timeseries(@Nullable SchemaFilter filter) {
        return filter == null ? found -> true : filter.accept(new TimeseriesFilter());
    }

    static Predicate<Located> devices(@Nullable SchemaFilter filter) {
        return filter == null ? found -> true : filter.accept(new DeviceFilter());
    }

    /** Whether the answer comes from the index of tags, which is sorted by path. */
    static boolean usesTags(@Nullable SchemaFilter filter) {
        return filter instanceof SchemaFilter.TagEquals || filter instanceof SchemaFilter.TagContains;
    }

    private static IotDbException unexpected() {
        return new IotDbException(StatusCode.SEMANTIC_ERROR, "unexpected filter key");
    }

    private static final class TimeseriesFilter implements SchemaFilter.Visitor<Predicate<LocatedMeasurement>> {
        @Override
        public Predicate<LocatedMeasurement> visit(SchemaFilter.TagEquals node) {
            return found -> node.value().equals(found.measurement().tags().get(node.key()));
        }

        @Override
        public Predicate<LocatedMeasurement> visit(SchemaFilter.TagContains node) {
            return found -> {
                var value = found.measurement().tags().get(node.key());
                return value != null && value.contains(node.value());
            };
        }

        @Override
        public Predicate<LocatedMeasurement> visit(SchemaFilter.ColumnEquals node) {
            if (!node.key().equalsIgnoreCase("DataType")) {
                throw unexpected();
            }
            return found -> found.measurement().type().name().equalsIgnoreCase(node.value());
        }

        @Override
        public Predicate<LocatedMeasurement> visit(SchemaFilter.TimeseriesContains node) {
            return found -> found.path().toString().contains(node.value());
        }

        @Override
        public Predicate<LocatedMeasurement> visit(SchemaFilter.DeviceContains node) {
            throw unexpected();
        }

        @Override
        public Predicate<LocatedMeasurement> visit(SchemaFilter.TemplateEquals node) {
            throw unexpected();
        }
    }

    private static final class DeviceFilter implements SchemaFilter.Visitor<Predicate<Located>> {
        @Override
        public Predicate<Located> visit(SchemaFilter.TagEquals node) {
            throw unexpected();
        }

        @Override
        public Predicate<Located> visit(SchemaFilter.TagContains node) {
            throw unexpected();
        }

        @Override
        public Predicate<Located> visit(SchemaFilter.ColumnEquals node) {
            throw unexpected();
        }

        @Override
        public Predicate<Located> visit(SchemaFilter.TimeseriesContains node) {
            throw unexpected();
        }

        @Override
        public Predicate<Located> visit(SchemaFilter.DeviceContains node) {
            return found -> found.path().toString().contains(node.value());
        }

        @Override
        public Predicate<Located> visit(SchemaFilter.TemplateEquals node) {
            return found -> {
                var device = found.node().device();
                var template = device == null ? null : device.template();
                var same = node.name() == null ? template == null : node.name().equals(template);
                // a comparison with a name is never true of a device without a template
                return node.not() ? !same && (node.name() == null || template != null) : same;
            };
        }
    }
}
