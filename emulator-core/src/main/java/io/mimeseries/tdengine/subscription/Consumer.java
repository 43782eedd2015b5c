package io.mimeseries.tdengine.subscription;

import io.mimeseries.engine.Timer;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.consumer.Member;
import io.mimeseries.tdengine.consumer.Presence;
import io.mimeseries.tdengine.store.ChangeSignal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One consumer: what the real client library is between a program and the server. Safe for use by many threads, one of which may wait for a
 * message. Failures are {@link io.mimeseries.tdengine.TDengineException}s with the real codes.
 */
public final class Consumer implements AutoCloseable {
    private final Subscriptions subscriptions;
    private final ConsumerOptions options;
    private final long id;
    private final long started;
    /** Guards what follows; not held while somebody waits. */
    private final ReentrantLock lock = new ReentrantLock();

    private Assigned assigned = new Assigned();
    private List<String> topics = List.of();
    private @Nullable Presence presence;
    private volatile boolean closed;
    private volatile boolean waiting;

    Consumer(Subscriptions subscriptions, ConsumerOptions options) {
        this.subscriptions = subscriptions;
        this.options = options;
        this.id = subscriptions.nextId();
        this.started = subscriptions.now();
    }

    /** Chooses topics and joins the group that reads them. */
    public void subscribe(List<String> wanted) {
        lock.lock();
        try {
            var now = subscriptions.now();
            var sorted = List.copyOf(new TreeSet<>(wanted));
            var joined = new Presence(now);
            subscriptions.join(new Member(
                    id,
                    options.group(),
                    options.client(),
                    options.user(),
                    options.address(),
                    sorted,
                    options.parameters(),
                    options.maxPollInterval().toMillis(),
                    started,
                    now,
                    now,
                    joined));
            topics = sorted;
            presence = joined;
            assigned = new Assigned();
        } finally {
            lock.unlock();
        }
    }

    /** Leaves the group; what was not committed is not. */
    public void unsubscribe() {
        lock.lock();
        try {
            topics = List.of();
            assigned = new Assigned();
            var present = presence;
            presence = null;
            if (present != null) {
                present.leave();
                subscriptions.leave(id);
            }
        } finally {
            lock.unlock();
        }
    }

    /** The topics, in the order of their names. */
    public List<String> topics() {
        lock.lock();
        try {
            return topics;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits for a message.
     *
     * @param blocking how long at most, of the machine's time or the clock's, whichever ends first; negative for no end
     * @return null if there was none in that time, or the consumer was closed
     */
    public @Nullable ConsumedMessage poll(Duration blocking) throws InterruptedException {
        var present = requireMember();
        try (var wait = subscriptions.store().changes().begin()) {
            if (present != null) {
                present.beginPoll();
            }
            return poll(blocking, wait);
        } finally {
            if (present != null) {
                present.endPoll(subscriptions.now());
            }
        }
    }

    private @Nullable ConsumedMessage poll(Duration blocking, ChangeSignal.Wait wait) throws InterruptedException {
        var isOver = new AtomicBoolean(blocking.isZero());
        Timer timer = null;
        try {
            while (true) {
                var seen = wait.changesSoFar();
                var last = isOver.get();
                var message = closed ? null : next();
                if (message != null || closed || last) {
                    return message;
                }
                if (timer == null && !blocking.isNegative()) {
                    timer = subscriptions.timers().timeout(blocking, () -> {
                        isOver.set(true);
                        subscriptions.store().changes().changed();
                    });
                }
                waiting = true;
                wait.awaitMoreThan(seen);
            }
        } finally {
            waiting = false;
            if (timer != null) {
                timer.cancel();
            }
        }
    }

    /** Whether somebody waits for a message now. */
    public boolean isWaiting() {
        return waiting;
    }

    /** Null for a consumer without topics. */
    private @Nullable Presence requireMember() {
        lock.lock();
        try {
            if (closed) {
                throw ErrorCode.CONSUMER_CLOSED.error();
            }
            if (presence != null && subscriptions.groups().member(id) == null) {
                throw ErrorCode.CONSUMER_MISSING.error();
            }
            return presence;
        } finally {
            lock.unlock();
        }
    }

    private @Nullable ConsumedMessage next() {
        lock.lock();
        try {
            for (var turn : turns()) {
                var message = next(turn.topic(), turn.progress());
                if (message != null) {
                    assigned.served(turn);
                    subscriptions.countRows(message, options.group());
                    return message;
                }
            }
            return null;
        } finally {
            lock.unlock();
        }
    }

    private List<Assigned.Turn> turns() {
        return assigned.turns(topics, topic -> owned(topic));
    }

    private List<Integer> owned(String topic) {
        return Subscriptions.owned(subscriptions.groups().group(topic, options.group()), id);
    }

    private @Nullable ConsumedMessage next(String topic, Progress progress) {
        var vgroup = subscriptions.vgroup(topic, options.group(), progress.vgroup());
        if (vgroup == null) {
            return null;
        }
        progress.range(vgroup.begin(), vgroup.end());
        var from = progress.next() == Progress.UNKNOWN ? start(vgroup) : progress.next();
        from = Math.max(from, vgroup.begin());
        progress.skipTo(from);
        if (from >= vgroup.end()) {
            return null;
        }
        var read = subscriptions
                .reader()
                .read(
                        vgroup.topic(),
                        progress.vgroup(),
                        from,
                        subscriptions.clock().now());
        var message = read.message();
        if (message == null) {
            progress.skipTo(read.next());
        } else {
            progress.seek(message.offset());
            progress.skipTo(message.next());
        }
        return message;
    }

    private long start(Subscriptions.Vgroup vgroup) {
        var committed = vgroup.committed();
        if (committed != null) {
            return committed;
        }
        return switch (options.reset()) {
            case EARLIEST -> vgroup.begin();
            case LATEST -> vgroup.end();
            case NONE -> throw ErrorCode.NO_COMMITTED_OFFSET.error();
        };
    }

    /** The vgroups of a topic that this consumer reads, in the order of their numbers. */
    public List<VgroupPosition> assignment(String topic) {
        lock.lock();
        try {
            if (!topics.contains(topic)) {
                throw ErrorCode.TOPIC_OF_OTHER_CONSUMER.error();
            }
            var positions = new ArrayList<VgroupPosition>();
            for (var number : owned(topic)) {
                var progress = assigned.progress(topic, number);
                var vgroup = subscriptions.vgroup(topic, options.group(), number);
                if (vgroup != null) {
                    progress.range(vgroup.begin(), vgroup.end());
                    var offset = progress.last() == Progress.UNKNOWN ? current(progress, vgroup) : progress.last();
                    positions.add(new VgroupPosition(number, offset, vgroup.begin(), vgroup.end()));
                }
            }
            return positions;
        } finally {
            lock.unlock();
        }
    }

    /** Where reading will go on. */
    private long current(Progress progress, Subscriptions.Vgroup vgroup) {
        if (progress.next() != Progress.UNKNOWN) {
            return progress.next();
        }
        return options.reset() == OffsetReset.NONE && vgroup.committed() == null ? vgroup.begin() : start(vgroup);
    }

    /** Commits how far all vgroups have been read. */
    public void commit() {
        lock.lock();
        try {
            for (var turn : turns()) {
                if (turn.progress().hasNews()) {
                    commit(turn.topic(), turn.progress(), turn.progress().next());
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private void commit(String topic, Progress progress, long offset) {
        subscriptions.commit(topic, options.group(), progress.vgroup(), offset);
        progress.committed(offset);
    }

    /** Commits an offset of one vgroup; reading goes on where it was. */
    public void commit(String topic, int vgroup, long offset) {
        lock.lock();
        try {
            var progress = progress(topic, vgroup);
            progress.check(offset);
            commit(topic, progress, offset);
        } finally {
            lock.unlock();
        }
    }

    /** Lets reading go on at an offset. */
    public void seek(String topic, int vgroup, long offset) {
        lock.lock();
        try {
            var progress = progress(topic, vgroup);
            progress.check(offset);
            progress.seek(offset);
        } finally {
            lock.unlock();
        }
    }

    /** How far a vgroup has been committed by the group, null if it has not been. */
    public @Nullable Long committed(String topic, int vgroup) {
        lock.lock();
        try {
            progress(topic, vgroup);
            var found = subscriptions.vgroup(topic, options.group(), vgroup);
            return found == null ? null : found.committed();
        } finally {
            lock.unlock();
        }
    }

    /** Where reading of a vgroup goes on. */
    public long position(String topic, int vgroup) {
        lock.lock();
        try {
            var progress = progress(topic, vgroup);
            progress.requireRange();
            if (progress.next() != Progress.UNKNOWN) {
                return progress.next();
            }
            var found = subscriptions.vgroup(topic, options.group(), vgroup);
            var committed = found == null ? null : found.committed();
            if (committed != null) {
                return committed;
            }
            return options.reset() == OffsetReset.LATEST ? progress.end() : progress.begin();
        } finally {
            lock.unlock();
        }
    }

    private Progress progress(String topic, int vgroup) {
        if (!topics.contains(topic)) {
            throw ErrorCode.TOPIC_OF_OTHER_CONSUMER.error();
        }
        if (!owned(topic).contains(vgroup)) {
            throw ErrorCode.VGROUP_OF_OTHER_CONSUMER.error();
        }
        return assigned.progress(topic, vgroup);
    }

    /** Ends a poll that waits, and leaves the group; a second call has no effect. */
    @Override
    public void close() {
        closed = true;
        subscriptions.store().changes().changed();
        unsubscribe();
    }
}
