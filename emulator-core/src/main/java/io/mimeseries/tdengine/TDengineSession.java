package io.mimeseries.tdengine;

import io.mimeseries.tdengine.bind.BlockWrites;
import io.mimeseries.tdengine.bind.PreparedStatement;
import io.mimeseries.tdengine.schemaless.SchemalessRequest;
import io.mimeseries.tdengine.schemaless.SchemalessResult;
import io.mimeseries.tdengine.statement.SessionState;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one user asks of the database, one statement after the other. A statement that fails throws {@link TDengineException} with the real
 * server's code and text. A session costs next to nothing; it is used by one thread at a time.
 */
public final class TDengineSession {
    private final TDengine server;
    private final SessionState state;

    TDengineSession(TDengine server, SessionState state) {
        this.server = server;
        this.state = state;
    }

    public String user() {
        return state.user();
    }

    /** The current database, null until one is chosen. */
    public @Nullable String database() {
        return state.database();
    }

    /** Chooses a database, as {@code USE} does with a name in back-ticks. */
    public void use(String database) {
        server.use(database, state);
    }

    /** The zone in which times without one are read, and days begin. */
    public ZoneId zone() {
        return state.zone();
    }

    public void setZone(ZoneId changed) {
        state.setZone(changed);
    }

    /** Runs one statement; what stands behind its first semicolon is not looked at. */
    public Answer execute(String sql) {
        return server.statements().run(sql, state);
    }

    /**
     * What is wrong with a statement that is not run: {@code taos_validate_sql}.
     *
     * @return the code of what the real server finds before it runs a statement, 0 for nothing
     */
    public int validate(String sql) {
        return server.validate(sql, state);
    }

    /**
     * Writes blocks into tables of the current database, all or none.
     *
     * @return how many rows were written
     */
    public long writeBlocks(List<BlockWrites.TableBlock> blocks) {
        return server.blockWrites().write(state.database(), blocks);
    }

    /** Writes rows into tables of the current database, which are made and widened as needed. */
    public SchemalessResult schemaless(SchemalessRequest request) {
        return server.write(request, state);
    }

    /** Makes a statement with question marks ready for values. */
    public PreparedStatement prepare(String sql) {
        return server.preparation().prepare(sql, state::database, this::execute);
    }
}
