package io.mimeseries.compat.differential;

import io.mimeseries.compat.differential.generate.Dataset;
import io.mimeseries.compat.differential.generate.Dataset.Write;
import io.mimeseries.compat.differential.server.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Brings the servers to the same state and asks them the same. The real server has two kinds of index that do not always agree; either
 * answer is right.
 *
 * @param real the real server with the index inmem
 * @param other the same with the index tsi1
 */
record Comparison(Target real, Target other, Target ours) {
    /** How often the real server is asked when it answers otherwise: some of its answers are random. */
    private static final int ASKED_AGAIN = 12;

    /** Puts the points of a data set, and nothing else, into all. */
    void load(Dataset dataset) {
        var batches = batches(dataset.writes());
        for (var server : List.of(real, other, ours)) {
            server.ask(Dataset.DATABASE, "DROP DATABASE " + Dataset.DATABASE, "");
            server.ask(Dataset.DATABASE, "CREATE DATABASE " + Dataset.DATABASE, "");
            for (var policy : dataset.policies()) {
                server.ask(
                        Dataset.DATABASE,
                        "CREATE RETENTION POLICY \"" + policy + "\" ON d DURATION INF REPLICATION 1 SHARD DURATION 1d",
                        "");
            }
            batches.forEach((policy, lines) -> server.write(Dataset.DATABASE, policy, lines));
        }
    }

    private static Map<String, String> batches(List<Write> writes) {
        var batches = new LinkedHashMap<String, String>();
        writes.forEach(write -> batches.merge(write.policy(), write.line(), (all, line) -> all + "\n" + line));
        return batches;
    }

    /** Runs a statement that changes the data everywhere. */
    @Nullable
    Answers change(String statement) {
        var ourAnswer = ours.ask(Dataset.DATABASE, statement, "");
        var realAnswer = real.ask(Dataset.DATABASE, statement, "");
        var otherAnswer = other.ask(Dataset.DATABASE, statement, "");
        return realAnswer.equals(ourAnswer) || otherAnswer.equals(ourAnswer)
                ? null
                : new Answers(realAnswer, ourAnswer);
    }

    /** What the servers say to a question where that differs, or null. */
    @Nullable
    Answers differing(String statement, String epoch) {
        var ourAnswer = ours.ask(Dataset.DATABASE, statement, epoch);
        var realAnswer = real.ask(Dataset.DATABASE, statement, epoch);
        if (realAnswer.equals(ourAnswer)
                || other.ask(Dataset.DATABASE, statement, epoch).equals(ourAnswer)) {
            return null;
        }
        return new Answers(realAnswer, ourAnswer);
    }

    /**
     * True if the real server itself answers a question now this way, now that way: asked again, or asked after the same data came once more,
     * of which it stores shard by shard at the same time.
     */
    boolean isRandom(Difference difference) {
        for (int i = 0; i < ASKED_AGAIN; i++) {
            if (!real.ask(Dataset.DATABASE, difference.statement(), difference.epoch())
                    .equals(difference.real())) {
                return true;
            }
        }
        load(difference.dataset());
        difference.changes().forEach(this::change);
        var again = differing(difference.statement(), difference.epoch());
        return again == null || !again.real().equals(difference.real());
    }

    /** Two answers to one question. */
    record Answers(String real, String ours) {}
}
