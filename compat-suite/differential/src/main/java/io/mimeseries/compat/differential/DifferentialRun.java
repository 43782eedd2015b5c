package io.mimeseries.compat.differential;

import io.mimeseries.compat.differential.generate.Choice;
import io.mimeseries.compat.differential.generate.DatasetGenerator;
import io.mimeseries.compat.differential.generate.QueryGenerator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Asks so many questions of one seed, in rounds of one data set each. */
final class DifferentialRun {
    private static final int QUESTIONS = 45;
    private static final int CHANGES = 3;
    private static final int QUESTIONS_AFTER_CHANGE = 3;
    private static final List<String> EPOCHS = List.of("ns", "", "ms", "s", "h");

    private final Comparison comparison;
    private final long seed;
    private final Consumer<Difference> found;
    private final Map<KnownDifference, Integer> counts = new EnumMap<>(KnownDifference.class);
    private int asked;
    private int random;

    DifferentialRun(Comparison comparison, long seed, Consumer<Difference> found) {
        this.comparison = comparison;
        this.seed = seed;
        this.found = found;
    }

    /** Runs until so many statements are compared. */
    void run(int questions) {
        for (int round = 0; asked < questions; round++) {
            round(seed * 1_000_003 + round, questions);
        }
    }

    /** How often each class of known differences was seen. */
    Map<KnownDifference, Integer> known() {
        return counts;
    }

    /** The number of statements that were compared. */
    int asked() {
        return asked;
    }

    /** The number of statements to which the real server has several answers. */
    int random() {
        return random;
    }

    private void round(long roundSeed, int questions) {
        var choice = new Choice(roundSeed);
        var dataset = new DatasetGenerator(choice).generate();
        comparison.load(dataset);
        var queries = new QueryGenerator(choice, dataset);
        var changes = new ArrayList<String>();
        for (int i = 0; i < QUESTIONS && asked < questions; i++) {
            ask(new Difference(roundSeed, dataset, List.of(), queries.question(), choice.pick(EPOCHS), "", ""));
        }
        for (int i = 0; i < CHANGES && asked < questions; i++) {
            var change = queries.change();
            asked++;
            var answers = comparison.change(change);
            if (answers != null) {
                // The servers do not hold the same any more.
                found.accept(new Difference(
                        roundSeed, dataset, List.copyOf(changes), change, "", answers.real(), answers.ours()));
                return;
            }
            changes.add(change);
            for (int j = 0; j < QUESTIONS_AFTER_CHANGE; j++) {
                ask(new Difference(roundSeed, dataset, List.copyOf(changes), queries.question(), "ns", "", ""));
            }
        }
    }

    private void ask(Difference question) {
        asked++;
        var answers = comparison.differing(question.statement(), question.epoch());
        if (answers != null) {
            report(question.answered(question.statement(), answers));
        }
    }

    private void report(Difference difference) {
        var known = KnownDifference.of(difference);
        if (known.isPresent()) {
            counts.merge(known.get(), 1, Integer::sum);
        } else if (comparison.isRandom(difference)) {
            random++;
        } else {
            found.accept(difference);
        }
    }
}
