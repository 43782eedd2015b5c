package io.mimeseries.grammar.tdengine.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a query's rows are cut into. Durations are literals of the kind DURATION, STRING or INTEGER (units of the database's precision). */
public sealed interface Window {

    /** Calls the visitor's method for this kind. */
    <R> R accept(Visitor<R> visitor);

    /** One method a kind. */
    interface Visitor<R> {
        R visit(Interval node);

        R visit(Session node);

        R visit(State node);

        R visit(Event node);

        R visit(Count node);

        R visit(Anomaly node);
    }

    /**
     * {@code INTERVAL(interval[, offset|AUTO]) [SLIDING(sliding)] [FILL(…)]}.
     *
     * @param offset null where it is left out or AUTO
     * @param autoOffset whether AUTO was written: windows start with the query's range
     */
    record Interval(
            Literal interval,
            @Nullable Literal offset,
            boolean autoOffset,
            @Nullable Literal sliding,
            @Nullable Fill fill)
            implements Window {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code SESSION(column, gap)}. */
    record Session(Expression column, Literal gap) implements Window {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code STATE_WINDOW(expression) [TRUE_FOR(d)]}. */
    record State(Expression expression, @Nullable Literal trueFor) implements Window {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code EVENT_WINDOW START WITH start END WITH end [TRUE_FOR(d)]}. */
    record Event(Expression start, Expression end, @Nullable Literal trueFor) implements Window {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code COUNT_WINDOW(size[, sliding][, column…])}.
     *
     * @param columns of which a row must have a value of one at least to count; empty where all rows count
     */
    record Count(Literal size, @Nullable Literal sliding, List<Expression> columns) implements Window {
        public Count {
            columns = List.copyOf(columns);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code ANOMALY_WINDOW(expression[, 'options'])}. */
    record Anomaly(Expression expression, @Nullable Literal options) implements Window {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
