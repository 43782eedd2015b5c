package io.mimeseries.server.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Options of the agreed command line whose part is not built: they are known, and refused by name. */
final class PlannedOptions {
    private static final Map<String, String> ARITY_BY_NAME = arities();

    private PlannedOptions() {}

    private static Map<String, String> arities() {
        var arities = new LinkedHashMap<String, String>();
        arities.put("--data-dir", "1");
        return Map.copyOf(arities);
    }

    static void addTo(CommandSpec spec) {
        ARITY_BY_NAME.forEach((name, arity) -> spec.addOption(OptionSpec.builder(name)
                .arity(arity)
                .type("0".equals(arity) ? boolean.class : String[].class)
                .hidden(true)
                .build()));
    }

    /** @throws UsageException if one of them was given */
    static void refuse(ParseResult parsed) throws UsageException {
        for (var option : parsed.matchedOptions()) {
            if (ARITY_BY_NAME.containsKey(option.longestName())) {
                throw new UsageException("not emulated by Mimeseries: " + option.longestName());
            }
        }
    }
}
