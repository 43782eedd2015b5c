package io.mimeseries.compat.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Performs recorded requests against one server. One executor serves one thread. */
public interface Executor extends AutoCloseable {

    /** How reports call it, such as {@code wire}. */
    String name();

    /**
     * Empties the server and loads what a fixture describes.
     *
     * @return why the fixture cannot be loaded, or null
     */
    @Nullable
    String load(JsonNode fixture);

    /** Empties the server. */
    void reset();

    /**
     * Performs a request.
     *
     * @return null if this executor has no way to make such a request
     */
    @Nullable
    Answer perform(JsonNode request);

    @Override
    void close();
}
