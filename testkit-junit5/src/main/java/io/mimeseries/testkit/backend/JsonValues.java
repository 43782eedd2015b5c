package io.mimeseries.testkit.backend;

import com.fasterxml.jackson.core.JsonFactory;
import io.mimeseries.json.JsonTree;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads a JSON document: maps, lists, texts, {@link BigDecimal}, {@link Boolean} and null. */
final class JsonValues {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonValues() {}

    /** @throws IllegalArgumentException if it is none */
    static @Nullable Object read(byte[] document) {
        try (var parser = FACTORY.createParser(document)) {
            return JsonTree.next(parser, number -> new BigDecimal(number.getText()));
        } catch (IOException e) {
            throw new IllegalArgumentException("the answer is no JSON document: " + e.getMessage(), e);
        }
    }
}
