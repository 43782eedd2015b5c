package io.mimeseries.grammar.iotdb.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Timeseries created, altered and deleted. */
public sealed interface TimeseriesStatement extends Statement {

    /** Calls the visitor's method for this node. */
    <R> R acceptTimeseries(TimeseriesVisitor<R> visitor);

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** One method a node. */
    interface TimeseriesVisitor<R> {
        R visit(Create node);

        R visit(CreateAligned node);

        R visit(Alter node);

        R visit(Delete node);
    }

    record Create(Path path, MeasurementDefinition definition) implements TimeseriesStatement {
        @Override
        public <R> R acceptTimeseries(TimeseriesVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code CREATE ALIGNED TIMESERIES device(name definition, …)}; no measurement where the parentheses are left out. */
    record CreateAligned(Path device, List<MeasurementDefinition.Named> measurements) implements TimeseriesStatement {
        public CreateAligned {
            measurements = List.copyOf(measurements);
        }

        @Override
        public <R> R acceptTimeseries(TimeseriesVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record Alter(Path path, Change change) implements TimeseriesStatement {
        @Override
        public <R> R acceptTimeseries(TimeseriesVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record Delete(List<Path> paths) implements TimeseriesStatement {
        public Delete {
            paths = List.copyOf(paths);
        }

        @Override
        public <R> R acceptTimeseries(TimeseriesVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** What ALTER TIMESERIES does. */
    sealed interface Change {
        /** Calls the visitor's method for this change. */
        <R> R accept(ChangeVisitor<R> visitor);
    }

    /** One method a change. */
    interface ChangeVisitor<R> {
        R visit(Rename change);

        R visit(Set change);

        R visit(Drop change);

        R visit(AddTags change);

        R visit(AddAttributes change);

        R visit(Upsert change);
    }

    /** {@code RENAME from TO to}: the key of a tag or attribute. */
    record Rename(String from, String to) implements Change {
        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code SET key=value, …}: new values of tags or attributes that are there. */
    record Set(List<Attribute> values) implements Change {
        public Set {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record Drop(List<String> keys) implements Change {
        public Drop {
            keys = List.copyOf(keys);
        }

        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record AddTags(List<Attribute> tags) implements Change {
        public AddTags {
            tags = List.copyOf(tags);
        }

        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record AddAttributes(List<Attribute> attributes) implements Change {
        public AddAttributes {
            attributes = List.copyOf(attributes);
        }

        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code UPSERT [ALIAS=…] [TAGS(…)] [ATTRIBUTES(…)]}; null or empty where a part is left out. */
    record Upsert(@Nullable String alias, List<Attribute> tags, List<Attribute> attributes) implements Change {
        public Upsert {
            tags = List.copyOf(tags);
            attributes = List.copyOf(attributes);
        }

        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
