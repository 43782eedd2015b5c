package io.mimeseries.server.tdengine.socket;

import io.mimeseries.engine.NotEmulatedException;
import java.util.Map;

/** What the real adapter does and Mimeseries does not: it says so. */
final class MissingActions {
    private static final Map<Long, String> NUMBERS = Map.of(
            3L, "write_raw",
            4L, "write_raw_block",
            5L, "write_raw_block_with_fields",
            10L, "validate_sql",
            11L, "stmt2_bind_exec");

    private MissingActions() {}

    static void addToBinary(Map<Long, BinaryAction> actions) {
        NUMBERS.forEach((number, name) -> actions.put(number, new Missing(name)));
    }

    private static NotEmulatedException missing(String name) {
        return new NotEmulatedException("WebSocket action " + name);
    }

    private record Missing(String name) implements BinaryAction {
        @Override
        public Outcome run(Client client, BinaryRequest request) {
            throw missing(name);
        }
    }
}
