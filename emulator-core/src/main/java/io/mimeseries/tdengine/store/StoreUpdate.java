package io.mimeseries.tdengine.store;

import io.mimeseries.tdengine.consumer.ConsumerGroups;

/** A change of the state. It must not leave the function that it was given to. */
public final class StoreUpdate {
    private final Databases databases;
    private final long now;
    private Topics topics;
    private ConsumerGroups groups;

    StoreUpdate(Databases databases, Topics topics, ConsumerGroups groups, long now) {
        this.databases = databases;
        this.topics = topics;
        this.groups = groups;
        this.now = now;
    }

    /** The databases, which may be changed. */
    public Databases databases() {
        return databases;
    }

    public Topics topics() {
        return topics;
    }

    public void setTopics(Topics changed) {
        topics = changed;
    }

    /** Who reads the topics, and how far. */
    public ConsumerGroups groups() {
        return groups;
    }

    public void setGroups(ConsumerGroups changed) {
        groups = changed;
    }

    /** Milliseconds since 1970. */
    public long now() {
        return now;
    }

    /** The state with the changes made so far. */
    public StoreView view() {
        return new StoreView(databases, topics, groups, now);
    }
}
