package io.mimeseries.grammar.iotdb.ast;

import org.jspecify.annotations.Nullable;

/** What WHERE asks of timeseries and devices in SHOW and COUNT. Texts are without quotes. */
public sealed interface SchemaFilter {

    /** Calls the visitor's method for this kind. */
    <R> R accept(Visitor<R> visitor);

    /** One method a kind. */
    interface Visitor<R> {
        R visit(TagEquals node);

        R visit(TagContains node);

        R visit(ColumnEquals node);

        R visit(TimeseriesContains node);

        R visit(DeviceContains node);

        R visit(TemplateEquals node);
    }

    /** {@code key = value} (1.0), {@code TAGS(key) = value} (1.3). */
    record TagEquals(String key, String value) implements SchemaFilter {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code key CONTAINS value} (1.0), {@code TAGS(key) CONTAINS value} (1.3). */
    record TagContains(String key, String value) implements SchemaFilter {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code key = value} (1.3), where the key should be {@code dataType}. */
    record ColumnEquals(String key, String value) implements SchemaFilter {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code TIMESERIES CONTAINS value} (1.3). */
    record TimeseriesContains(String value) implements SchemaFilter {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code DEVICE CONTAINS value} (1.3). */
    record DeviceContains(String value) implements SchemaFilter {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code TEMPLATE = 'name'}, {@code TEMPLATE != 'name'}, {@code TEMPLATE IS [NOT] NULL} (1.3); the name is null for NULL. */
    record TemplateEquals(boolean not, @Nullable String name) implements SchemaFilter {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
