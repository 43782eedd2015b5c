package io.mimeseries.compat.coverage.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What becomes of texts, in words, and what is made of them: the list of a grammar's alternatives and the cells of a page. */
public final class Outcome {
    public static final String ANSWERED = "answered";
    public static final String REFUSED = "refused: ";
    public static final String NOT_EMULATED = "not emulated: ";
    public static final String DEFECT = "DEFECT: ";

    private static final List<String> BEST_FIRST = List.of(ANSWERED, REFUSED, NOT_EMULATED, DEFECT);

    private Outcome() {}

    /**
     * One entry for each alternative of a grammar: its name, the best that becomes of a text with it, and the text.
     *
     * @param outcomes of all texts
     * @param reachedBy gives the alternatives that texts reach, each with the first text that does
     */
    public static String list(
            String head,
            Set<String> alternatives,
            Map<String, String> outcomes,
            Function<List<String>, Map<String, String>> reachedBy) {
        var texts = new ArrayList<>(outcomes.keySet());
        texts.sort(Comparator.comparing(text -> rank(outcomes.getOrDefault(text, ""))));
        var shown = reachedBy.apply(texts);
        var list = new StringBuilder(head);
        for (var alternative : alternatives) {
            var text = shown.get(alternative);
            list.append('\n').append(alternative).append("\n    ");
            list.append(text == null ? "HOLE" : outcomes.get(text) + "\n    " + text)
                    .append('\n');
        }
        return list.toString();
    }

    private static int rank(String outcome) {
        return (int)
                BEST_FIRST.stream().takeWhile(kind -> !outcome.startsWith(kind)).count();
    }

    /**
     * What a page says of something that many texts are about.
     *
     * @param isAnswered if it is known to be answered whatever the texts say
     */
    public static String cell(Set<String> outcomes, boolean isAnswered) {
        var missing = with(outcomes, NOT_EMULATED);
        var refused = with(outcomes, REFUSED);
        var gap = NOT_EMULATED + missing;
        if (isAnswered || outcomes.contains(ANSWERED)) {
            return missing.isEmpty() ? "supported" : "supported, " + gap;
        }
        if (refused.isEmpty()) {
            return gap;
        }
        return REFUSED + refused + (missing.isEmpty() ? "" : ", " + gap);
    }

    private static String with(Set<String> outcomes, String prefix) {
        var rest = outcomes.stream()
                .filter(outcome -> outcome.startsWith(prefix))
                .map(outcome -> outcome.substring(prefix.length()))
                .toList();
        return String.join(", ", rest);
    }
}
