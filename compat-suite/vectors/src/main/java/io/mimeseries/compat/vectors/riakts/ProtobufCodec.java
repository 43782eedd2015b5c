package io.mimeseries.compat.vectors.riakts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mimeseries.compat.vectors.riakts.wire.MalformedException;
import io.mimeseries.compat.vectors.riakts.wire.Message;
import io.mimeseries.compat.vectors.riakts.wire.ProtobufReader;
import io.mimeseries.compat.vectors.riakts.wire.ProtobufWriter;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Protocol Buffers. */
final class ProtobufCodec implements Codec {
    private static final List<String> TYPES = List.of("varchar", "sint64", "double", "timestamp", "boolean", "blob");
    private static final int VARCHAR = 1;
    private static final int SINT64 = 2;
    private static final int TIMESTAMP = 3;
    private static final int BOOLEAN = 4;
    private static final int DOUBLE = 5;
    private static final Map<String, Integer> FIELDS = Map.of(
            "varchar", VARCHAR,
            "blob", VARCHAR,
            "sint64", SINT64,
            "timestamp", TIMESTAMP,
            "boolean", BOOLEAN,
            "double", DOUBLE);

    /** A cell of an answer and the number of its field, 0 for NULL. */
    private record Cell(int field, JsonNode value) {}

    @Override
    public String name() {
        return "protobuf";
    }

    @Override
    public boolean has(String operation) {
        return true;
    }

    @Override
    public Message request(String operation, JsonNode input) {
        var body = new ProtobufWriter();
        if (operation.equals("query")) {
            body.message(1, new ProtobufWriter().bytes(1, utf8(input)));
            return new Message(Message.QUERY, body.toByteArray());
        }
        if (operation.equals("list_keys")) {
            return new Message(Message.LIST_KEYS, body.bytes(1, utf8(input)).toByteArray());
        }
        body.bytes(1, utf8(input.get("table")));
        if (operation.equals("put")) {
            input.get("rows").forEach(row -> {
                var cells = new ProtobufWriter();
                row.forEach(cell -> cells.message(1, cell(cell)));
                body.message(3, cells);
            });
            return new Message(Message.PUT, body.toByteArray());
        }
        input.get("key").forEach(cell -> body.message(2, cell(cell)));
        return new Message(operation.equals("get") ? Message.GET : Message.DELETE, body.toByteArray());
    }

    private static byte[] utf8(JsonNode text) {
        return text.asText().getBytes(StandardCharsets.UTF_8);
    }

    private static ProtobufWriter cell(JsonNode cell) {
        var written = new ProtobufWriter();
        if (cell.isTextual()) {
            written.bytes(VARCHAR, utf8(cell));
        } else if (cell.has("hex")) {
            written.bytes(VARCHAR, HexFormat.of().parseHex(cell.get("hex").asText()));
        } else if (cell.has("ts")) {
            written.zigzag(TIMESTAMP, cell.get("ts").longValue());
        } else if (cell.isIntegralNumber()) {
            written.zigzag(SINT64, cell.longValue());
        } else if (cell.isNumber()) {
            written.real(DOUBLE, cell.doubleValue());
        } else if (cell.isBoolean()) {
            written.varint(BOOLEAN, cell.booleanValue() ? 1 : 0);
        }
        return written;
    }

    @Override
    public ObjectNode answer(Message message) {
        return switch (message.code()) {
            case Message.ERROR -> error(message.body());
            case Message.QUERY_ANSWER -> table(message.body(), true);
            case Message.GET_ANSWER -> table(message.body(), false);
            case Message.PUT_ANSWER, Message.DELETE_ANSWER -> {
                if (message.body().length > 0) {
                    throw new MalformedException("a body under code " + message.code());
                }
                yield Answers.ok();
            }
            case Message.KEYS -> keys(message.body());
            default -> throw new MalformedException("an answer of code " + message.code());
        };
    }

    static ObjectNode error(byte[] body) {
        var error = Answers.error(-1, "");
        new ProtobufReader(body)
                .bytes(1, text -> error.put("error_message", new String(text, StandardCharsets.UTF_8)))
                .varint(2, code -> error.put("error_code", (int) code))
                .read();
        return error.put("frame", Message.ERROR);
    }

    private static ObjectNode table(byte[] body, boolean hasDone) {
        var answer = Answers.rows();
        var types = new ArrayList<String>();
        var rows = new ArrayList<List<Cell>>();
        var reader = new ProtobufReader(body)
                .bytes(1, column -> column(column, answer, types))
                .bytes(2, row -> rows.add(row(row)));
        if (hasDone) {
            reader.varint(3, done -> {});
        }
        reader.read();
        for (var row : rows) {
            if (row.size() != types.size()) {
                throw new MalformedException("a row of " + row.size() + " cells under " + types.size() + " columns");
            }
            var cells = Answers.row(answer);
            for (int i = 0; i < row.size(); i++) {
                var cell = row.get(i);
                if (cell.field() != 0 && cell.field() != FIELDS.get(types.get(i))) {
                    throw new MalformedException(
                            "a cell in field " + cell.field() + " in a column of type " + types.get(i));
                }
                cells.add(cell.value());
            }
        }
        return answer;
    }

    private static void column(byte[] column, ObjectNode answer, List<String> types) {
        new ProtobufReader(column)
                .bytes(1, name -> Answers.column(answer, new String(name, StandardCharsets.UTF_8), ""))
                .varint(2, type -> types.add(TYPES.get((int) type)))
                .read();
        Answers.type(answer, types.get(types.size() - 1));
    }

    private static List<Cell> row(byte[] row) {
        var cells = new ArrayList<Cell>();
        new ProtobufReader(row).bytes(1, cell -> cells.add(read(cell))).read();
        return cells;
    }

    private static Cell read(byte[] cell) {
        var read = new ArrayList<Cell>();
        new ProtobufReader(cell)
                .bytes(VARCHAR, bytes -> read.add(new Cell(VARCHAR, Answers.bytes(bytes))))
                .varint(SINT64, value -> read.add(new Cell(SINT64, integer(value))))
                .varint(TIMESTAMP, value -> read.add(new Cell(TIMESTAMP, integer(value))))
                .varint(BOOLEAN, value -> read.add(new Cell(BOOLEAN, Answers.bool(value != 0))))
                .real(DOUBLE, value -> read.add(new Cell(DOUBLE, Answers.real(value))))
                .read();
        if (read.size() > 1) {
            throw new MalformedException("a cell of " + read.size() + " values");
        }
        return read.isEmpty() ? new Cell(0, Answers.none()) : read.get(0);
    }

    private static JsonNode integer(long zigzag) {
        return Answers.integer(BigInteger.valueOf((zigzag >>> 1) ^ -(zigzag & 1)));
    }

    private static ObjectNode keys(byte[] body) {
        var answer = Answers.keys();
        new ProtobufReader(body)
                .bytes(1, key -> {
                    var cells = Answers.row(answer);
                    row(key).forEach(cell -> cells.add(cell.value()));
                })
                .varint(2, done -> answer.put("done", done != 0))
                .read();
        return answer;
    }
}
