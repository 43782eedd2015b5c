package io.mimeseries.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SettableClockTests {
    private static final Instant DAWN = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant NOON = Instant.parse("2020-01-01T12:00:00Z");

    private final ManualClock source = new ManualClock(DAWN);

    @Test
    void followsItsSourceUntilMovedAndAgainAfterReset() {
        var clock = SettableClock.following(source);
        source.set(NOON);
        assertThat(clock.now()).isEqualTo(NOON);
        clock.advance(Duration.ofHours(-2));
        assertThat(clock.now()).isEqualTo(NOON.minusSeconds(7200));
        clock.reset();
        assertThat(clock.now()).isEqualTo(NOON);
    }

    @Test
    void startsAtAnInstantAndRunsOn() {
        var clock = SettableClock.startingAt(Instant.EPOCH, source);
        source.advance(Duration.ofSeconds(5));
        assertThat(clock.now()).isEqualTo(Instant.ofEpochSecond(5));
        clock.reset();
        assertThat(clock.now()).isEqualTo(Instant.EPOCH);
        source.advance(Duration.ofSeconds(1));
        assertThat(clock.now()).isEqualTo(Instant.ofEpochSecond(1));
    }

    @Test
    void standsWhenFrozenWhateverTheSourceDoes() {
        var clock = SettableClock.frozenAt(NOON, source);
        source.advance(Duration.ofDays(1));
        assertThat(clock.now()).isEqualTo(NOON);
        clock.advance(Duration.ofSeconds(1));
        assertThat(clock.now()).isEqualTo(NOON.plusSeconds(1));
        assertThat(clock.isFrozen()).isTrue();
        clock.set(DAWN, false);
        source.advance(Duration.ofSeconds(3));
        assertThat(clock.now()).isEqualTo(DAWN.plusSeconds(3));
        clock.reset();
        assertThat(clock.now()).isEqualTo(NOON);
        assertThat(clock.isFrozen()).isTrue();
    }
}
