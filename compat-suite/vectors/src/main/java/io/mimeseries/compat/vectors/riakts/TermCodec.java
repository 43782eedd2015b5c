package io.mimeseries.compat.vectors.riakts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mimeseries.compat.vectors.riakts.wire.Atom;
import io.mimeseries.compat.vectors.riakts.wire.CharList;
import io.mimeseries.compat.vectors.riakts.wire.MalformedException;
import io.mimeseries.compat.vectors.riakts.wire.Message;
import io.mimeseries.compat.vectors.riakts.wire.TermReader;
import io.mimeseries.compat.vectors.riakts.wire.TermWriter;
import io.mimeseries.compat.vectors.riakts.wire.Tuple;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The Erlang external term format, in messages of code 104. */
final class TermCodec implements Codec {
    private static final Atom UNDEFINED = new Atom("undefined");
    private static final Atom TRUE = new Atom("true");
    private static final Atom FALSE = new Atom("false");

    @Override
    public String name() {
        return "terms";
    }

    @Override
    public boolean has(String operation) {
        return switch (operation) {
            case "query", "get", "put" -> true;
            default -> false;
        };
    }

    @Override
    public Message request(String operation, JsonNode input) {
        var term = switch (operation) {
            case "query" ->
                Tuple.of(
                        new Atom("tsqueryreq"),
                        Tuple.of(new Atom("tsinterpolation"), utf8(input), List.of()),
                        FALSE,
                        UNDEFINED);
            case "get" -> Tuple.of(new Atom("tsgetreq"), utf8(input.get("table")), cells(input.get("key")), UNDEFINED);
            case "put" -> {
                var rows = new ArrayList<Object>();
                input.get("rows").forEach(row -> rows.add(new Tuple(cells(row))));
                yield Tuple.of(new Atom("tsputreq"), utf8(input.get("table")), List.of(), rows);
            }
            default -> throw new IllegalArgumentException("no term for " + operation);
        };
        return new Message(Message.TERM, TermWriter.write(term));
    }

    private static byte[] utf8(JsonNode text) {
        return text.asText().getBytes(StandardCharsets.UTF_8);
    }

    private static List<Object> cells(JsonNode row) {
        var cells = new ArrayList<Object>();
        row.forEach(cell -> cells.add(cell(cell)));
        return cells;
    }

    private static Object cell(JsonNode cell) {
        if (cell.isTextual()) {
            return utf8(cell);
        }
        if (cell.has("hex")) {
            return HexFormat.of().parseHex(cell.get("hex").asText());
        }
        if (cell.has("ts")) {
            return cell.get("ts").bigIntegerValue();
        }
        if (cell.isIntegralNumber()) {
            return cell.bigIntegerValue();
        }
        if (cell.isNumber()) {
            return cell.doubleValue();
        }
        return cell.isBoolean() ? cell.booleanValue() ? TRUE : FALSE : List.of();
    }

    /** What fails before the service sees it is answered in Protocol Buffers and with code 0, all else in terms. */
    @Override
    public ObjectNode answer(Message message) {
        if (message.code() == Message.ERROR) {
            var error = ProtobufCodec.error(message.body());
            if (error.get("error_code").asInt() != 0) {
                throw new MalformedException("not in terms: " + error);
            }
            return error;
        }
        if (message.code() != Message.TERM) {
            throw new MalformedException("an answer of code " + message.code() + " to a term");
        }
        var term = TermReader.read(message.body());
        if (term.equals(new Atom("tsqueryresp"))) {
            return Answers.rows();
        }
        if (term instanceof Tuple tuple) {
            if (tuple.is("tsputresp", 1)) {
                return Answers.ok();
            }
            if (tuple.is("rpberrorresp", 3)) {
                return error(tuple);
            }
            if ((tuple.is("tsqueryresp", 2) || tuple.is("tsgetresp", 2)) && tuple.at(1) instanceof Tuple table) {
                return table(table);
            }
        }
        throw new MalformedException("an unknown answer: " + term);
    }

    private static ObjectNode error(Tuple tuple) {
        int code = ((BigInteger) tuple.at(2)).intValueExact();
        if (code == 0) {
            throw new MalformedException("error 0 in terms");
        }
        return Answers.error(code, new String((byte[]) tuple.at(1), StandardCharsets.UTF_8))
                .put("frame", Message.TERM);
    }

    private static ObjectNode table(Tuple table) {
        var answer = Answers.rows();
        var names = (List<?>) table.at(0);
        var types = (List<?>) table.at(1);
        if (names.size() != types.size()) {
            throw new MalformedException(names.size() + " names and " + types.size() + " types");
        }
        for (int i = 0; i < names.size(); i++) {
            Answers.column(
                    answer, new String((byte[]) names.get(i), StandardCharsets.UTF_8), ((Atom) types.get(i)).name());
        }
        for (var row : (List<?>) table.at(2)) {
            var cells = Answers.row(answer);
            ((Tuple) row).elements().forEach(cell -> cells.add(read(cell)));
            if (cells.size() != names.size()) {
                throw new MalformedException("a row of " + cells.size() + " cells under " + names.size() + " columns");
            }
        }
        return answer;
    }

    private static JsonNode read(Object cell) {
        if (cell instanceof byte[] bytes) {
            return Answers.bytes(bytes);
        }
        if (cell instanceof CharList list) {
            return Answers.bytes(list.bytes());
        }
        if (cell instanceof BigInteger number) {
            return Answers.integer(number);
        }
        if (cell instanceof Double number) {
            return Answers.real(number);
        }
        if (cell.equals(TRUE) || cell.equals(FALSE)) {
            return Answers.bool(cell.equals(TRUE));
        }
        if (cell.equals(List.of())) {
            return Answers.none();
        }
        throw new MalformedException("a cell " + cell);
    }
}
