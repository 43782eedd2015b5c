package io.mimeseries.compat.differential;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Compares answers that are JSON. */
final class JsonTrees {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonTrees() {}

    /** The body behind the status, or a missing node if it is no JSON. */
    static JsonNode of(String answer) {
        try {
            return JSON.readTree(answer.substring(answer.indexOf(' ') + 1));
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        }
    }

    /** True if two trees have the same form and their leaves agree. */
    static boolean agree(JsonNode left, JsonNode right, BiPredicate<JsonNode, JsonNode> leaves) {
        if (left.isContainerNode() != right.isContainerNode() || left.size() != right.size()) {
            return false;
        }
        if (left.isArray() && right.isArray()) {
            for (int i = 0; i < left.size(); i++) {
                if (!agree(left.get(i), right.get(i), leaves)) {
                    return false;
                }
            }
            return true;
        }
        if (left.isObject() && right.isObject()) {
            for (var member : left.properties()) {
                var other = right.get(member.getKey());
                if (other == null || !agree(member.getValue(), other, leaves)) {
                    return false;
                }
            }
            return true;
        }
        return leaves.test(left, right);
    }

    /** The answer with the rows of one time, of every series by itself, in the order of their texts. */
    static JsonNode withSortedTies(JsonNode answer) {
        var copy = answer.deepCopy();
        for (var values : copy.findValues("values")) {
            if (values instanceof ArrayNode rows) {
                var sorted = new ArrayList<JsonNode>();
                rows.forEach(sorted::add);
                var from = 0;
                while (from < sorted.size()) {
                    var to = from + 1;
                    while (to < sorted.size()
                            && sorted.get(to).path(0).equals(sorted.get(from).path(0))) {
                        to++;
                    }
                    sorted.subList(from, to).sort(Comparator.comparing(JsonNode::toString));
                    from = to;
                }
                rows.removeAll();
                rows.addAll(sorted);
            }
        }
        return copy;
    }

    /** How often each value other than null stands in the rows of an answer, times and one number left out; to ten digits. */
    static Map<String, Integer> values(JsonNode answer, @Nullable Double without) {
        var counts = new TreeMap<String, Integer>();
        for (var values : answer.findValues("values")) {
            for (var row : values) {
                for (int column = 1; column < row.size(); column++) {
                    var value = row.get(column);
                    var left =
                            value.isNull() || (value.isNumber() && without != null && value.doubleValue() == without);
                    if (!left) {
                        counts.merge(
                                value.isNumber()
                                        ? String.format(Locale.ROOT, "%.9e", value.doubleValue())
                                        : value.toString(),
                                1,
                                Integer::sum);
                    }
                }
            }
        }
        return counts;
    }
}
