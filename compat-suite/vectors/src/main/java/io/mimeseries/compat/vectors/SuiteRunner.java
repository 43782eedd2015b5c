package io.mimeseries.compat.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs the cases of vector files one after the other. */
public final class SuiteRunner {
    private final Executor executor;
    private final Comparison comparison;

    public SuiteRunner(Executor executor, Comparison comparison) {
        this.executor = executor;
        this.comparison = comparison;
    }

    public List<CaseResult> run(VectorFile file) {
        var results = new ArrayList<CaseResult>();
        var refused = load(file);
        var fresh = true;
        for (var vector : file.cases()) {
            if (refused != null) {
                results.add(new CaseResult(file.name(), vector.id(), refused, false));
                continue;
            }
            if (vector.isSequence()) {
                executor.reset();
                fresh = false;
            } else if (!fresh) {
                refused = load(file);
                fresh = true;
            }
            results.add(run(file, vector));
        }
        return results;
    }

    private @Nullable String load(VectorFile file) {
        try {
            return executor.load(file.fixture());
        } catch (RuntimeException e) {
            return "the fixture cannot be loaded: " + e;
        }
    }

    private CaseResult run(VectorFile file, VectorCase vector) {
        var answers = new ArrayList<Answer>();
        try {
            for (var step : vector.steps()) {
                var answer = executor.perform(step);
                if (answer == null) {
                    return new CaseResult(file.name(), vector.id(), null, true);
                }
                answers.add(answer);
            }
        } catch (RuntimeException e) {
            return new CaseResult(file.name(), vector.id(), "no answer: " + e, false);
        }
        var failure = difference(vector.steps(), answers);
        if (failure != null && vector.record().has("tsi1")) {
            failure = difference(alternatives(vector), answers) == null ? null : failure;
        }
        return new CaseResult(file.name(), vector.id(), failure, false);
    }

    private @Nullable String difference(List<JsonNode> recorded, List<Answer> answers) {
        for (int step = 0; step < answers.size(); step++) {
            var difference = comparison.difference(recorded.get(step), answers.get(step));
            if (difference != null) {
                return answers.size() == 1 ? difference : "step " + step + ": " + difference;
            }
        }
        return null;
    }

    /** The answers under the other index, which are as right. */
    private static List<JsonNode> alternatives(VectorCase vector) {
        var other = vector.record().get("tsi1");
        if (!vector.isSequence()) {
            return List.of(other);
        }
        var steps = new ArrayList<JsonNode>();
        other.forEach(steps::add);
        return steps;
    }
}
