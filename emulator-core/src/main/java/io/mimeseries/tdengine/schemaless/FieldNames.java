package io.mimeseries.tdengine.schemaless;

import io.mimeseries.lineprotocol.Word;
import java.util.HashMap;
import java.util.Map;

/** What field names say without their backslashes, by the numbers of their words within one request. */
final class FieldNames {
    private final Map<Integer, String> names = new HashMap<>();

    String of(Word word) {
        return names.computeIfAbsent(
                word.id(), id -> Spelling.unescape(word.bytes(), 0, word.bytes().length, Spelling.KEY));
    }
}
