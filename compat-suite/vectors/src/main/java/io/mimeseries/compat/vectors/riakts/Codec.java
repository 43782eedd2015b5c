package io.mimeseries.compat.vectors.riakts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mimeseries.compat.vectors.riakts.wire.Message;

/** How recorded requests become messages, and answers the shape of {@link Answers}. */
interface Codec {
    /** How reports call it. */
    String name();

    /** Whether there is a message of this encoding for an operation; those without go out as Protocol Buffers. */
    boolean has(String operation);

    Message request(String operation, JsonNode input);

    /** Reads an answer to a request of this encoding. */
    ObjectNode answer(Message message);
}
