package io.mimeseries.compat.differential;

import io.mimeseries.compat.differential.generate.Dataset;
import java.util.List;

/**
 * A question that the two servers answer otherwise.
 *
 * @param changes the statements that changed the data before
 * @param real what the real server says
 * @param ours what Mimeseries says
 */
record Difference(
        long seed, Dataset dataset, List<String> changes, String statement, String epoch, String real, String ours) {

    /** The same question, or another form of it, with the answers to it. */
    Difference answered(String form, Comparison.Answers answers) {
        return new Difference(seed, dataset, changes, form, epoch, answers.real(), answers.ours());
    }

    /** All that is needed to see it again. */
    String script() {
        var script = new StringBuilder("seed " + seed + "\n");
        for (var write : dataset.writes()) {
            script.append(write.policy().isEmpty() ? "  " : "  [" + write.policy() + "] ")
                    .append(write.line())
                    .append('\n');
        }
        changes.forEach(change -> script.append("  > ").append(change).append('\n'));
        return script.append("  ? ")
                .append(statement)
                .append(epoch.isEmpty() ? "" : "   [" + epoch + "]")
                .append("\n  real ")
                .append(real.strip())
                .append("\n  ours ")
                .append(ours.strip())
                .append('\n')
                .toString();
    }
}
