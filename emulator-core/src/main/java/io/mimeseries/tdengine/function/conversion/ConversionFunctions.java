package io.mimeseries.tdengine.function.conversion;

import io.mimeseries.tdengine.function.ScalarFunction;
import java.util.Map;

/** The functions between numbers, times and texts by name. CAST has a syntax of its own. */
public final class ConversionFunctions {
    private ConversionFunctions() {}

    public static Map<String, ScalarFunction> all() {
        return Map.of(
                "to_iso8601", new ToIso8601Function(),
                "to_unixtimestamp", new ToUnixTimestampFunction(),
                "to_timestamp", new ToTimestampFunction(),
                "to_char", new ToCharFunction(),
                "to_json", new ToJsonFunction());
    }
}
