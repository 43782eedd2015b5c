package io.mimeseries.compat.vectors.iotdb;

import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.TemplateRequest;
import java.util.ArrayList;
import java.util.List;

/** The measurements of a recorded schema template, each with the path to it. */
final class TemplateNodes {
    private TemplateNodes() {}

    static List<TemplateRequest.Node> of(Step template) {
        var nodes = new ArrayList<TemplateRequest.Node>();
        add(nodes, "", template);
        return nodes;
    }

    private static void add(List<TemplateRequest.Node> nodes, String prefix, Step parent) {
        boolean aligned = parent.node().get("shareTime").asBoolean();
        for (var node : parent.steps("nodes")) {
            if (node.node().has("nodes")) {
                add(nodes, prefix.isEmpty() ? node.text("name") : prefix + "." + node.text("name"), node);
            } else {
                nodes.add(new TemplateRequest.Node(
                        prefix,
                        aligned,
                        node.text("name"),
                        DataType.valueOf(node.text("type")).code(),
                        Step.encoding(node.text("encoding")),
                        Step.compressor(node.text("compressor"))));
            }
        }
    }
}
