package io.mimeseries.server.tdengine.socket;

import io.mimeseries.engine.NotEmulatedException;
import java.util.List;
import java.util.Map;

/** What the real adapter does and Mimeseries does not: it says so. */
final class MissingActions {
    private static final List<String> NAMES = List.of(
            "init",
            "prepare",
            "set_table_name",
            "set_tags",
            "bind",
            "add_batch",
            "exec",
            "close",
            "get_tag_fields",
            "get_col_fields",
            "use_result",
            "stmt_num_params",
            "stmt_get_param",
            "stmt2_init",
            "stmt2_prepare",
            "stmt2_exec",
            "stmt2_result",
            "stmt2_close");
    private static final Map<Long, String> NUMBERS = Map.of(
            1L, "set_tags",
            2L, "bind",
            3L, "write_raw",
            4L, "write_raw_block",
            5L, "write_raw_block_with_fields",
            9L, "stmt2_bind",
            10L, "validate_sql",
            11L, "stmt2_bind_exec");

    private MissingActions() {}

    static void addTo(Map<String, Action> actions) {
        for (var name : NAMES) {
            actions.put(name, (client, arguments) -> {
                throw missing(name);
            });
        }
    }

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
