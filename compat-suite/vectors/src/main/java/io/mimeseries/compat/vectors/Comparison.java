package io.mimeseries.compat.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Says whether an answer is the recorded one. */
public interface Comparison {

    /** How the answer differs from the record, or null. */
    @Nullable
    String difference(JsonNode recorded, Answer answer);
}
