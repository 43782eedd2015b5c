package io.mimeseries.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JournalTests {
    private final Journal journal = new Journal(3);

    @Test
    void keepsTheLastEntriesInOrder() {
        record(0, 5);
        assertThat(details(journal.entries())).containsExactly("2", "3", "4");
        assertThat(journal.recorded()).isEqualTo(5);
    }

    @Test
    void tellsWhatCameSinceAPosition() {
        record(0, 2);
        var position = journal.recorded();
        record(2, 4);
        assertThat(details(journal.entriesSince(position))).containsExactly("2", "3");
        assertThat(details(journal.entriesSince(journal.recorded()))).isEmpty();
        assertThat(details(journal.entriesSince(Instant.ofEpochSecond(3)))).containsExactly("3");
    }

    @Test
    void keepsPositionsWhenCleared() {
        record(0, 2);
        var position = journal.recorded();
        journal.clear();
        assertThat(journal.entries()).isEmpty();
        record(2, 3);
        assertThat(details(journal.entriesSince(position))).containsExactly("2");
        assertThat(details(journal.entries())).containsExactly("2");
    }

    @Test
    void losesNothingAmongThreads() throws InterruptedException {
        var shared = new Journal(4000);
        var threads = new ArrayList<Thread>();
        for (int thread = 0; thread < 4; thread++) {
            threads.add(new Thread(() -> IntStream.range(0, 1000).forEach(second -> shared.record(entry(second)))));
        }
        threads.forEach(Thread::start);
        for (var thread : threads) {
            thread.join();
        }
        assertThat(shared.entries()).hasSize(4000);
    }

    private void record(int from, int to) {
        IntStream.range(from, to).forEach(second -> journal.record(entry(second)));
    }

    private static JournalEntry entry(int second) {
        return new JournalEntry(
                Instant.ofEpochSecond(second),
                "influxdb",
                "test",
                "query",
                "" + second,
                Duration.ZERO,
                JournalEntry.Outcome.OK,
                "",
                List.of());
    }

    private static List<String> details(List<JournalEntry> entries) {
        return entries.stream().map(JournalEntry::detail).toList();
    }
}
