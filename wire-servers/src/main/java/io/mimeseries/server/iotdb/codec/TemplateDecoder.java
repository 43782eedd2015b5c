package io.mimeseries.server.iotdb.codec;

import io.mimeseries.iotdb.TemplateRequest;
import java.nio.ByteBuffer;
import java.util.ArrayList;

/** Reads a serialized schema template: its name, whether its root is aligned, and measurement after measurement up to the end. */
public final class TemplateDecoder {
    private TemplateDecoder() {}

    /** @throws DecodeException if it ends within a measurement */
    public static TemplateRequest decode(ByteBuffer bytes) {
        var input = new Input(bytes);
        var name = input.text();
        boolean aligned = input.bool();
        var nodes = new ArrayList<TemplateRequest.Node>();
        while (!input.isAtEnd()) {
            nodes.add(new TemplateRequest.Node(
                    input.text(), input.bool(), input.text(), input.i8(), input.i8(), input.i8()));
        }
        return new TemplateRequest(name, aligned, nodes);
    }
}
