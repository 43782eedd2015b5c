package io.mimeseries.compat.vectors.iotdb;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mimeseries.compat.vectors.Answer;
import io.mimeseries.compat.vectors.Executor;
import io.mimeseries.compat.vectors.VectorFile;
import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.iotdb.IotDb;
import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.IotDbSession;
import io.mimeseries.iotdb.Status;
import io.mimeseries.iotdb.StatusCode;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Performs recorded statements and calls by the database's own methods. */
public final class IotDbInProcessExecutor implements Executor {
    private static final ZoneId UTC = ZoneId.of("+00:00");

    private final IotDb database;
    private final IotDb.Snapshot empty;
    private IotDbSession session;

    /** @param database an empty one */
    public IotDbInProcessExecutor(IotDb database) {
        this.database = database;
        this.empty = database.snapshot();
        this.session = root();
    }

    private IotDbSession root() {
        return database.openSession("root", "root", UTC);
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
            tree(new Step(
                    line.asText().startsWith("{")
                            ? parse(line.asText())
                            : VectorFile.JSON.createObjectNode().put("sql", line.asText())));
        }
        return null;
    }

    private static JsonNode parse(String json) {
        try {
            return VectorFile.JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void reset() {
        database.restore(empty);
        session = root();
    }

    @Override
    public Answer perform(JsonNode request) {
        return Trees.answer(tree(new Step(request)));
    }

    private ObjectNode tree(Step step) {
        return failing(() -> switch (step.text("api", "")) {
            case "", "executeQueryStatementV2", "executeUpdateStatementV2" ->
                AnswerTree.of(session.execute(step.text("sql")));
            case "openSession" -> open(step);
            case "as", "inZone" -> inOther(step);
            case "setTimeZone" -> setZone(step);
            case "getTimeZone" ->
                Trees.status(Status.SUCCESS).put("timeZone", session.zone().toString());
            default -> ApiCalls.run(session, step);
        });
    }

    private static ObjectNode failing(Supplier<ObjectNode> call) {
        try {
            return call.get();
        } catch (IotDbException e) {
            return Trees.status(e.status());
        } catch (NotEmulatedException e) {
            return Trees.status(new Status(StatusCode.EXECUTE_ERROR, String.valueOf(e.getMessage())));
        }
    }

    private ObjectNode setZone(Step step) {
        try {
            session.setZone(ZoneId.of(step.text("zone")));
            return Trees.status(Status.SUCCESS);
        } catch (DateTimeException e) {
            // what the message says is the wire's
            return Trees.status(new Status(
                    StatusCode.ZONE_ERROR,
                    "[SET_TIME_ZONE_ERROR(703)] Exception occurred: setTimeZone failed. " + e.getMessage()));
        }
    }

    private IotDbSession other(Step step) {
        return database.openSession(
                step.text("user", "root"), step.text("password", "root"), ZoneId.of(step.text("zone", "+00:00")));
    }

    private ObjectNode open(Step step) {
        ObjectNode tree;
        try {
            other(step);
            tree = Trees.status(new Status(StatusCode.SUCCESS, "Login successfully"));
        } catch (IotDbException e) {
            tree = Trees.status(e.status());
        } catch (DateTimeException e) {
            return Trees.exception(String.valueOf(e.getMessage()));
        }
        return tree.put("serverProtocolVersion", "IOTDB_SERVICE_PROTOCOL_V3");
    }

    private ObjectNode inOther(Step step) {
        return AnswerTree.of(other(step).execute(step.text("sql")));
    }

    @Override
    public void close() {
        database.close();
    }
}
