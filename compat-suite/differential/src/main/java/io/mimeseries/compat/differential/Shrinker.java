package io.mimeseries.compat.differential;

import io.mimeseries.compat.differential.generate.Dataset;
import io.mimeseries.compat.differential.generate.Dataset.Write;
import java.util.ArrayList;
import java.util.List;

/** Takes away from a difference whatever it does without: earlier changes, clauses, points. */
final class Shrinker {
    private final Comparison comparison;
    private Difference smallest;

    Shrinker(Comparison comparison) {
        this.comparison = comparison;
    }

    Difference shrink(Difference difference) {
        smallest = difference;
        restore();
        shrinkStatement();
        shrinkChanges();
        shrinkWrites();
        shrinkStatement();
        return smallest;
    }

    private void restore() {
        comparison.load(smallest.dataset());
        smallest.changes().forEach(comparison::change);
    }

    private void shrinkChanges() {
        for (int i = smallest.changes().size() - 1; i >= 0; i--) {
            var fewer = new ArrayList<>(smallest.changes());
            fewer.remove(i);
            attempt(smallest.dataset(), fewer, smallest.statement());
        }
    }

    private void shrinkStatement() {
        var smaller = true;
        while (smaller) {
            smaller = false;
            for (var statement : Simplification.of(smallest.statement())) {
                if (statement.length() < smallest.statement().length()
                        && attempt(smallest.dataset(), smallest.changes(), statement)) {
                    smaller = true;
                    break;
                }
            }
        }
    }

    /** Takes away halves, quarters and so on. */
    private void shrinkWrites() {
        for (int size = smallest.dataset().writes().size() / 2; size >= 1; size /= 2) {
            for (int from = 0; from < smallest.dataset().writes().size(); ) {
                var fewer = new ArrayList<>(smallest.dataset().writes());
                fewer.subList(from, Math.min(from + size, fewer.size())).clear();
                if (!attempt(with(fewer), smallest.changes(), smallest.statement())) {
                    from += size;
                }
            }
        }
    }

    private Dataset with(List<Write> writes) {
        var all = smallest.dataset();
        return new Dataset(
                all.measurements(),
                all.tags(),
                all.tagValues(),
                all.fields(),
                all.policies(),
                all.start(),
                all.step(),
                all.end(),
                List.copyOf(writes));
    }

    private boolean attempt(Dataset dataset, List<String> changes, String statement) {
        if (!dataset.equals(smallest.dataset())
                || !changes.isEmpty()
                || !smallest.changes().isEmpty()) {
            comparison.load(dataset);
            changes.forEach(change -> comparison.change(change));
        }
        var answers = comparison.differing(statement, smallest.epoch());
        if (answers == null || isOtherKind(answers)) {
            return false;
        }
        var found = new Difference(
                smallest.seed(),
                dataset,
                List.copyOf(changes),
                statement,
                smallest.epoch(),
                answers.real(),
                answers.ours());
        if (KnownDifference.of(found).isPresent() || comparison.isRandom(found)) {
            return false;
        }
        smallest = found;
        return true;
    }

    /** A difference of values must not shrink to one of errors, nor the other way round. */
    private boolean isOtherKind(Comparison.Answers answers) {
        return answers.real().contains("\"error\"") != smallest.real().contains("\"error\"")
                || answers.ours().contains("\"error\"") != smallest.ours().contains("\"error\"");
    }
}
