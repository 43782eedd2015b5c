package io.mimeseries.compat.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.NotEmulatedException;
import java.util.List;
import java.util.function.Consumer;

/**
 * Asks a database damaged texts, and goes back to a known state every some of them.
 *
 * @param refusal what the database throws in the real server's words
 * @param restore goes back to the known state
 * @param ask runs one text and reads the whole of the answer
 */
record StatementFuzz(Class<? extends RuntimeException> refusal, Runnable restore, Consumer<String> ask) {
    private static final int STATEMENTS_ON_ONE_STATE = 20;

    /** Fails if a text is neither answered nor refused. */
    void run(List<String> texts, List<String> morsels) {
        var fuzz = new Fuzz();
        for (long seed : Fuzz.seeds()) {
            var damage = new Damage(seed, texts, morsels);
            for (int i = 0; i < Fuzz.inputs(); i++) {
                if (i % STATEMENTS_ON_ONE_STATE == 0) {
                    restore.run();
                }
                ask(seed, damage.next(), fuzz);
            }
        }
        assertThat(fuzz.findings()).isEmpty();
    }

    private void ask(long seed, String text, Fuzz fuzz) {
        try {
            ask.accept(text);
        } catch (RuntimeException e) {
            boolean isRefused = refusal.isInstance(e) || e instanceof NotEmulatedException;
            if (!isRefused || String.valueOf(e.getMessage()).contains("io.mimeseries")) {
                fuzz.found(seed, e.toString(), text);
            }
        } catch (StackOverflowError | OutOfMemoryError e) {
            fuzz.found(seed, e.toString(), text);
        }
    }
}
