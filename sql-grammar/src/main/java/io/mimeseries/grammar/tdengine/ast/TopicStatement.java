package io.mimeseries.grammar.tdengine.ast;

import org.jspecify.annotations.Nullable;

/** Topics and their consumer groups. */
public sealed interface TopicStatement extends Statement {

    /** Calls the visitor's method for this node. */
    <R> R acceptTopic(TopicVisitor<R> visitor);

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** One method a node. */
    interface TopicVisitor<R> {
        R visit(CreateOfQuery node);

        R visit(CreateOfDatabase node);

        R visit(CreateOfTable node);

        R visit(Drop node);

        R visit(DropGroup node);
    }

    /** Whether changes of the schema are sent too. */
    enum Meta {
        NONE,
        WITH,
        ONLY
    }

    /** {@code CREATE TOPIC [IF NOT EXISTS] name AS query}. */
    record CreateOfQuery(boolean ifNotExists, Name name, Query query, Source querySource) implements TopicStatement {
        @Override
        public <R> R acceptTopic(TopicVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code CREATE TOPIC [IF NOT EXISTS] name [WITH META|ONLY META] AS DATABASE database}. */
    record CreateOfDatabase(boolean ifNotExists, Name name, Meta meta, Name database) implements TopicStatement {
        @Override
        public <R> R acceptTopic(TopicVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code CREATE TOPIC [IF NOT EXISTS] name [WITH META|ONLY META] AS STABLE table [WHERE condition]}. */
    record CreateOfTable(
            boolean ifNotExists,
            Name name,
            Meta meta,
            TableName table,
            @Nullable Expression where,
            @Nullable Source whereSource)
            implements TopicStatement {
        @Override
        public <R> R acceptTopic(TopicVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code DROP TOPIC [IF EXISTS] [FORCE] name}. */
    record Drop(boolean ifExists, boolean force, Name name) implements TopicStatement {
        @Override
        public <R> R acceptTopic(TopicVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code DROP CONSUMER GROUP [IF EXISTS] [FORCE] group ON topic}. */
    record DropGroup(boolean ifExists, boolean force, Name group, Name topic) implements TopicStatement {
        @Override
        public <R> R acceptTopic(TopicVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
