package io.mimeseries.tdengine.bind;

import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.store.TDengineStore;
import io.mimeseries.tdengine.write.Writes;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes prepared statements. */
public final class Preparation {
    private final TDengineStore store;
    private final Writes writes;

    public Preparation(TDengineStore store, Writes writes) {
        this.store = store;
        this.writes = writes;
    }

    /**
     * @param currentDatabase the session's, asked for when the statement needs it
     * @param run runs what is no INSERT, with its values written out
     */
    public PreparedStatement prepare(
            String sql, Supplier<@Nullable String> currentDatabase, Function<String, Answer> run) {
        var insert = TemplateReader.insert(sql);
        return insert == null
                ? new PreparedQuery(TemplateReader.parts(sql), run)
                : new PreparedInsert(store, writes, insert, currentDatabase);
    }
}
