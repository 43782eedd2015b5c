package io.mimeseries.compat.vectors.iotdb;

import com.fasterxml.jackson.databind.JsonNode;
import io.mimeseries.iotdb.DataType;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binary fields of requests, as clients write them. */
final class Payloads {
    private static final int NULL = -2;

    private Payloads() {}

    /** Writes into the bytes. */
    private interface Content {
        void write(DataOutputStream out) throws IOException;
    }

    private static ByteBuffer bytes(Content content) {
        var bytes = new ByteArrayOutputStream();
        try {
            content.write(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ByteBuffer.wrap(bytes.toByteArray());
    }

    static ByteBuffer times(JsonNode times) {
        return bytes(out -> {
            for (var time : times) {
                out.writeLong(time.asLong());
            }
        });
    }

    static ByteBuffer record(List<DataType> types, List<@Nullable Object> values) {
        return bytes(out -> {
            for (int i = 0; i < values.size(); i++) {
                var value = values.get(i);
                out.writeByte(value == null ? NULL : types.get(i).code());
                if (value != null) {
                    value(out, value);
                }
            }
        });
    }

    static ByteBuffer tablet(List<DataType> types, JsonNode rows) {
        var values = new ArrayList<List<@Nullable Object>>();
        rows.forEach(row -> values.add(Step.row(types, row)));
        return bytes(out -> {
            for (int column = 0; column < types.size(); column++) {
                for (var row : values) {
                    var value = row.get(column);
                    value(out, value == null ? filler(types.get(column)) : value);
                }
            }
            if (values.stream().anyMatch(row -> row.contains(null))) {
                for (int column = 0; column < types.size(); column++) {
                    bits(out, values, column);
                }
            }
        });
    }

    private static void bits(DataOutputStream out, List<List<@Nullable Object>> rows, int column) throws IOException {
        var bits = new byte[rows.size() / 8 + 1];
        boolean any = false;
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).get(column) == null) {
                bits[row / 8] |= (byte) (1 << (row % 8));
                any = true;
            }
        }
        out.writeBoolean(any);
        if (any) {
            out.write(bits);
        }
    }

    private static Object filler(DataType type) {
        return switch (type) {
            case BOOLEAN -> false;
            case INT32 -> 0;
            case INT64 -> 0L;
            case FLOAT -> 0f;
            case DOUBLE -> 0.0;
            case TEXT -> "";
        };
    }

    private static void value(DataOutputStream out, Object value) throws IOException {
        if (value instanceof Boolean one) {
            out.writeBoolean(one);
        } else if (value instanceof Integer one) {
            out.writeInt(one);
        } else if (value instanceof Long one) {
            out.writeLong(one);
        } else if (value instanceof Float one) {
            out.writeFloat(one);
        } else if (value instanceof Double one) {
            out.writeDouble(one);
        } else {
            text(out, (String) value);
        }
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    static ByteBuffer template(Step step) {
        return bytes(out -> {
            text(out, step.text("name"));
            out.writeBoolean(step.node().get("shareTime").asBoolean());
            for (var node : TemplateNodes.of(step)) {
                text(out, node.prefix());
                out.writeBoolean(node.aligned());
                text(out, node.name());
                out.writeByte(node.type());
                out.writeByte(node.encoding());
                out.writeByte(node.compressor());
            }
        });
    }
}
