package io.mimeseries.compat.vectors.tdengine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mimeseries.compat.vectors.Answer;
import io.mimeseries.compat.vectors.Executor;
import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.tdengine.TDengine;
import io.mimeseries.tdengine.TDengineException;
import io.mimeseries.tdengine.TDengineSession;
import io.mimeseries.tdengine.schemaless.SchemalessProtocol;
import io.mimeseries.tdengine.schemaless.SchemalessRequest;
import io.mimeseries.tdengine.schemaless.TimestampUnit;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Performs recorded statements and schemaless writes by the database's own methods, in one session. */
public final class TDengineInProcessExecutor implements Executor {
    private final TDengine database;
    private final TDengine.Snapshot empty;
    private final List<String> refusals = new ArrayList<>();
    private TDengineSession session;

    /** @param database an empty one */
    public TDengineInProcessExecutor(TDengine database) {
        this.database = database;
        this.empty = database.snapshot();
        this.session = root();
    }

    private TDengineSession root() {
        return database.openSession("root", "taosdata", ZoneOffset.UTC);
    }

    @Override
    public String name() {
        return "in process";
    }

    /** A line that is refused shows in the cases that need it, and in no other. */
    @Override
    public @Nullable String load(JsonNode fixture) {
        reset();
        for (var line : fixture.path("setup")) {
            var answer = run(() -> AnswerTree.of(session.execute(line.asText())));
            if (answer.has("error")) {
                refusals.add(line.asText() + "\n    " + answer);
            }
        }
        return null;
    }

    /** The lines of fixtures that were refused so far, each with its answer. */
    public List<String> refusals() {
        return List.copyOf(refusals);
    }

    @Override
    public void reset() {
        database.restore(empty);
        session = root();
    }

    @Override
    public Answer perform(JsonNode request) {
        return Trees.answer(run(() -> request.has("sql")
                ? AnswerTree.of(session.execute(request.get("sql").asText()))
                : write(request.get("schemaless"))));
    }

    private ObjectNode write(JsonNode request) {
        var data = request.get("data").asText().getBytes(StandardCharsets.UTF_8);
        var result = session.schemaless(new SchemalessRequest(
                protocol(request.get("protocol")),
                TimestampUnit.of(request.path("precision").asText()),
                data,
                0,
                data.length,
                request.path("ttl").asInt(0),
                request.path("table_name_key").asText()));
        return Trees.affected(result.affectedRows());
    }

    private static SchemalessProtocol protocol(JsonNode node) {
        return node.isInt()
                ? SchemalessProtocol.of(node.asInt())
                : SchemalessProtocol.valueOf(node.asText().toUpperCase(Locale.ROOT));
    }

    private static ObjectNode run(Supplier<ObjectNode> call) {
        try {
            return call.get();
        } catch (TDengineException e) {
            return Trees.error(e.code(), String.valueOf(e.getMessage()));
        } catch (NotEmulatedException e) {
            return Trees.defect(String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            var trace = e.getStackTrace();
            return Trees.defect("internal error of Mimeseries: " + e + (trace.length == 0 ? "" : " at " + trace[0]));
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
