package io.mimeseries.iotdb.select.into;

import io.mimeseries.iotdb.path.FullPath;
import java.util.ArrayList;
import java.util.List;

/** Paths of INTO with {@code ::} for the rest of the source's path and <code>${n}</code> for its nodes. */
final class IntoTemplates {
    private static final String REST = "::";

    private IntoTemplates() {}

    static boolean hasPlaceholder(List<String> nodes) {
        return nodes.stream().anyMatch(node -> node.equals(REST) || node.contains("${"));
    }

    /** @param source the device that is read */
    static FullPath device(List<String> template, FullPath source) {
        var nodes = new ArrayList<String>();
        for (int i = 0; i < template.size(); i++) {
            var node = template.get(i);
            if (!node.equals(REST)) {
                nodes.add(replace(node, source));
                continue;
            }
            if (i != template.size() - 1) {
                throw IntoErrors.semantic("select into: placeholder `::` can only be used at the end of the path.");
            }
            for (int rest = i; rest < source.size(); rest++) {
                nodes.add(source.node(rest));
            }
        }
        return new FullPath(nodes);
    }

    /** @param source the timeseries that is read */
    static String measurement(String template, FullPath source) {
        return template.equals(REST) ? source.last() : replace(template, source);
    }

    private static String replace(String template, FullPath source) {
        var text = new StringBuilder();
        var at = 0;
        while (true) {
            var from = template.indexOf("${", at);
            var to = from < 0 ? -1 : template.indexOf('}', from);
            if (to < 0) {
                return text.append(template, at, template.length()).toString();
            }
            text.append(template, at, from)
                    .append(node(template.substring(from + 2, to).trim(), source));
            at = to + 1;
        }
    }

    private static String node(String number, FullPath source) {
        int index;
        try {
            index = Integer.parseInt(number);
        } catch (NumberFormatException e) {
            throw IntoErrors.semantic("select into: the i of ${i} should be an integer.");
        }
        if (index < 1 || index >= source.size()) {
            throw IntoErrors.semantic("select into: the i of ${i} should be greater than 0 and equal to or less than "
                    + "the length of queried path prefix.");
        }
        return source.node(index);
    }
}
