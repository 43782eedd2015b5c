package io.mimeseries.compat.vectors.riakts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mimeseries.compat.vectors.Answer;
import io.mimeseries.compat.vectors.Executor;
import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.riakts.ByteString;
import io.mimeseries.riakts.Cell;
import io.mimeseries.riakts.RiakTs;
import io.mimeseries.riakts.RiakTsException;
import io.mimeseries.riakts.Row;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Performs recorded requests on the database itself. */
public final class RiakTsInProcessExecutor implements Executor {
    private final RiakTs database;
    private final EmptyServer empty;

    public RiakTsInProcessExecutor(RiakTs database, EmptyServer empty) {
        this.database = database;
        this.empty = empty;
    }

    @Override
    public String name() {
        return "in process";
    }

    @Override
    public @Nullable String load(JsonNode fixture) {
        return empty.load(fixture, request -> Answers.tree(perform(request)));
    }

    @Override
    public void reset() {
        empty.reset();
    }

    @Override
    public Answer perform(JsonNode request) {
        try {
            return Answers.of(answer(request.get("op").asText(), request.get("input")));
        } catch (RiakTsException e) {
            return Answers.of(Answers.error(e.code(), e.text()));
        } catch (NotEmulatedException e) {
            return Answers.of(Answers.error(-1, String.valueOf(e.getMessage())));
        }
    }

    private ObjectNode answer(String operation, JsonNode input) {
        var table = input.path("table").asText();
        return switch (operation) {
            case "query" -> AnswerTree.of(database.query(ByteString.utf8(input.asText())));
            case "get" -> AnswerTree.of(database.get(table, row(input.get("key"))));
            case "put" -> {
                var rows = new ArrayList<Row>();
                input.get("rows").forEach(row -> rows.add(row(row)));
                database.put(table, rows);
                yield Answers.ok();
            }
            case "delete" -> {
                database.delete(table, row(input.get("key")));
                yield Answers.ok();
            }
            case "list_keys" -> AnswerTree.of(database.listKeys(input.asText()));
            default -> throw new IllegalArgumentException("no operation: " + operation);
        };
    }

    private static Row row(JsonNode cells) {
        List<Cell> row = new ArrayList<>();
        cells.forEach(cell -> row.add(cell(cell)));
        return Row.of(row);
    }

    /** As it comes out of a message: bytes of any kind as text. */
    private static Cell cell(JsonNode cell) {
        if (cell.isTextual()) {
            return Cell.varchar(cell.asText());
        }
        if (cell.has("hex")) {
            return new Cell.Varchar(
                    ByteString.wrap(HexFormat.of().parseHex(cell.get("hex").asText())));
        }
        if (cell.has("ts")) {
            return new Cell.Timestamp(cell.get("ts").longValue());
        }
        if (cell.isIntegralNumber()) {
            return new Cell.SInt64(cell.longValue());
        }
        if (cell.isNumber()) {
            return new Cell.Real(cell.doubleValue());
        }
        return cell.isBoolean() ? Cell.bool(cell.booleanValue()) : Cell.NULL;
    }

    @Override
    public void close() {
        database.close();
    }
}
