package io.mimeseries.compat.vectors.influxdb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.mimeseries.compat.vectors.VectorFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HexFormat;
import org.msgpack.core.MessagePack;
import org.msgpack.value.Value;

/** Reads MessagePack as the vectors write it in JSON: floats with a decimal point, extensions as objects. */
final class MessagePackTree {
    private MessagePackTree() {}

    /** All documents of a body. */
    static ArrayNode read(byte[] body) {
        var documents = VectorFile.JSON.createArrayNode();
        try (var unpacker = MessagePack.newDefaultUnpacker(body)) {
            while (unpacker.hasNext()) {
                documents.add(tree(unpacker.unpackValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return documents;
    }

    private static JsonNode tree(Value value) {
        var nodes = VectorFile.JSON.getNodeFactory();
        return switch (value.getValueType()) {
            case NIL -> nodes.nullNode();
            case BOOLEAN -> nodes.booleanNode(value.asBooleanValue().getBoolean());
            case INTEGER -> nodes.numberNode(value.asIntegerValue().toBigInteger());
            case FLOAT -> nodes.numberNode(decimal(value.asFloatValue().toDouble()));
            case STRING -> nodes.textNode(value.asStringValue().asString());
            case BINARY -> nodes.binaryNode(value.asBinaryValue().asByteArray());
            case ARRAY -> {
                var array = nodes.arrayNode();
                value.asArrayValue().forEach(element -> array.add(tree(element)));
                yield array;
            }
            case MAP -> {
                var object = nodes.objectNode();
                value.asMapValue()
                        .entrySet()
                        .forEach(entry ->
                                object.set(entry.getKey().asStringValue().asString(), tree(entry.getValue())));
                yield object;
            }
            case EXTENSION -> {
                var extension = value.asExtensionValue();
                yield nodes.objectNode()
                        .put("$ext", extension.getType())
                        .put("hex", HexFormat.of().formatHex(extension.getData()));
            }
        };
    }

    private static BigDecimal decimal(double value) {
        var exact = new BigDecimal(Double.toString(value));
        return exact.scale() <= 0 ? exact.setScale(1) : exact;
    }
}
