package io.mimeseries.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TimersTests {
    private static final Instant DAWN = Instant.parse("2020-01-01T00:00:00Z");

    private final ManualClock clock = new ManualClock(DAWN);
    private final Timers timers = new Timers(clock);
    private final List<String> ran = new ArrayList<>();

    @AfterEach
    void close() {
        timers.close();
    }

    private Runnable note(String name) {
        return () -> ran.add(name + " at " + Duration.between(DAWN, clock.now()).toSeconds());
    }

    @Test
    void runsWhatFallsDueOnTheWayAtItsTimeAndInOrder() {
        timers.at(DAWN.plusSeconds(20), note("late"));
        timers.at(DAWN.plusSeconds(10), note("early"));
        timers.at(DAWN.plusSeconds(10), note("second"));
        timers.at(DAWN.plusSeconds(31), note("never"));
        clock.advance(Duration.ofSeconds(30));
        assertThat(ran).containsExactly("early at 10", "second at 10", "late at 20");
        assertThat(clock.now()).isEqualTo(DAWN.plusSeconds(30));
    }

    @Test
    void runsWhatIsDueExactlyAtTheTimeThatTheClockIsSetTo() {
        timers.at(DAWN.plusSeconds(10), note("exact"));
        clock.set(DAWN.plusSeconds(10));
        clock.set(DAWN.plusSeconds(10));
        assertThat(ran).containsExactly("exact at 10");
    }

    @Test
    void repeatsEachPeriodOfAnAdvance() {
        timers.every(Duration.ofSeconds(10), note("tick"));
        timers.at(DAWN.plusSeconds(20), note("once"));
        clock.advance(Duration.ofSeconds(35));
        assertThat(ran).containsExactly("tick at 10", "once at 20", "tick at 20", "tick at 30");
    }

    @Test
    void doesNotRepeatWhenTheClockGoesBack() {
        timers.every(Duration.ofSeconds(10), note("tick"));
        clock.advance(Duration.ofSeconds(10));
        clock.advance(Duration.ofSeconds(-5));
        clock.advance(Duration.ofSeconds(5));
        assertThat(ran).containsExactly("tick at 10");
    }

    @Test
    void runsATaskThatATaskSets() {
        timers.at(DAWN.plusSeconds(1), () -> timers.at(DAWN.plusSeconds(2), note("inner")));
        clock.advance(Duration.ofSeconds(3));
        assertThat(ran).containsExactly("inner at 2");
    }

    @Test
    void forgetsWhatIsCancelledOrCleared() {
        timers.at(DAWN.plusSeconds(1), note("cancelled")).cancel();
        clock.advance(Duration.ofSeconds(2));
        timers.every(Duration.ofSeconds(1), note("cleared"));
        timers.clear();
        clock.advance(Duration.ofSeconds(2));
        timers.at(clock.now().plusSeconds(1), note("later"));
        clock.advance(Duration.ofSeconds(1));
        assertThat(ran).containsExactly("later at 5");
    }

    @Test
    void takesNothingOnceClosed() {
        timers.every(Duration.ofSeconds(1), note("before"));
        timers.close();
        timers.every(Duration.ofSeconds(1), note("after"));
        clock.advance(Duration.ofSeconds(5));
        assertThat(ran).isEmpty();
    }

    @Test
    void refusesAPeriodThatIsNone() {
        assertThatThrownBy(() -> timers.every(Duration.ZERO, note("never")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PT0S");
    }

    @Test
    void endsAWaitByTheMachinesTimeUnderAClockThatStands() throws Exception {
        var ended = new CountDownLatch(1);
        timers.timeout(Duration.ofMillis(1), ended::countDown);
        assertThat(ended.await(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void endsAWaitByAnAdvanceOfTheClock() {
        timers.timeout(Duration.ofDays(1), note("ended"));
        clock.advance(Duration.ofDays(1));
        assertThat(ran).containsExactly("ended at 86400");
    }

    @Test
    void runsByItselfUnderAClockThatRuns() throws Exception {
        var ran = new CountDownLatch(3);
        var thread = new AtomicReference<Thread>();
        try (var running = new Timers(Clock.system())) {
            running.every(Duration.ofMillis(1), () -> {
                thread.set(Thread.currentThread());
                ran.countDown();
            });
            assertThat(ran.await(1, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(thread.get().isDaemon()).isTrue();
        thread.get().join(TimeUnit.MINUTES.toMillis(1));
        assertThat(thread.get().isAlive()).isFalse();
    }

    @Test
    void standsStillWhereSomethingIsDueAndThenRunsOn() {
        var source = new ManualClock(Instant.EPOCH);
        var settable = SettableClock.startingAt(DAWN, source);
        try (var running = new Timers(settable)) {
            var seen = new ArrayList<Instant>();
            running.at(DAWN.plusSeconds(5), () -> {
                source.advance(Duration.ofNanos(1));
                seen.add(settable.now());
            });
            settable.advance(Duration.ofSeconds(10));
            assertThat(seen).containsExactly(DAWN.plusSeconds(5));
            assertThat(settable.isFrozen()).isFalse();
            assertThat(settable.now()).isEqualTo(DAWN.plusSeconds(10).plusNanos(1));
        }
    }

    @Test
    void startsToRunByItselfWhenAFrozenClockIsLetGo() throws Exception {
        var settable = SettableClock.frozenAt(DAWN, Clock.system());
        var ran = new CountDownLatch(1);
        try (var running = new Timers(settable)) {
            running.at(DAWN.plusMillis(1), ran::countDown);
            settable.set(DAWN, false);
            assertThat(ran.await(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    @Test
    void whatATaskThrowsIsReportedOnceAndTheOthersRun() throws Exception {
        var reported = new ArrayList<Throwable>();
        var thread = new Thread(() -> {
            timers.every(Duration.ofSeconds(10), note("tick"));
            timers.at(DAWN.plusSeconds(10), () -> {
                throw new IllegalStateException("broken");
            });
            timers.at(DAWN.plusSeconds(10), note("same time"));
            timers.at(DAWN.plusSeconds(15), () -> {
                throw new AssertionError("broken, too");
            });
            clock.advance(Duration.ofSeconds(20));
        });
        thread.setUncaughtExceptionHandler((where, thrown) -> reported.add(thrown));
        thread.start();
        thread.join();
        assertThat(ran).containsExactly("tick at 10", "same time at 10", "tick at 20");
        assertThat(reported).extracting(Throwable::getMessage).containsExactly("broken", "broken, too");
        assertThat(clock.now()).isEqualTo(DAWN.plusSeconds(20));
    }

    @Test
    void theThreadOutlivesTasksThatThrowOrInterruptIt() throws Exception {
        var reported = new LinkedBlockingQueue<Throwable>();
        var ran = new CountDownLatch(3);
        try (var running = new Timers(Clock.system())) {
            running.every(Duration.ofMillis(1), () -> {
                var thread = Thread.currentThread();
                thread.setUncaughtExceptionHandler((where, thrown) -> reported.add(thrown));
                thread.interrupt();
                ran.countDown();
                throw new IllegalStateException("broken");
            });
            assertThat(ran.await(1, TimeUnit.MINUTES)).isTrue();
            assertThat(reported.take()).hasMessage("broken");
        }
    }
}
