package io.mimeseries.compat.fuzz;

import java.util.List;

/** What no error text may show: it would come from the inside of the emulator. */
final class Words {
    private static final List<String> INTERNAL =
            List.of("internal error", "Exception", "java.", "io.mimeseries", "antlr", "re2j", "null pointer");

    private Words() {}

    /** @param input what the client sent, which an error may quote */
    static boolean areInternal(String error, String input) {
        return error.isBlank()
                || error.equals("null")
                || INTERNAL.stream().anyMatch(word -> error.contains(word) && !input.contains(word));
    }
}
