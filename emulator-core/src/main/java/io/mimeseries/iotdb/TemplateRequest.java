package io.mimeseries.iotdb;

import java.util.List;

/**
 * A schema template to be created by a call.
 *
 * @param aligned whether the measurements at its root are aligned
 */
public record TemplateRequest(String name, boolean aligned, List<Node> nodes) {
    public TemplateRequest {
        nodes = List.copyOf(nodes);
    }

    /**
     * A measurement of it.
     *
     * @param prefix names of the nodes above it, with dots between them, empty at the root
     * @param aligned whether the measurements of the prefix are aligned
     * @param type the number of the data type as the client sent it; likewise encoding and compressor
     */
    public record Node(String prefix, boolean aligned, String name, int type, int encoding, int compressor) {}
}
