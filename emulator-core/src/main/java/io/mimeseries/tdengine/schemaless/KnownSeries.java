package io.mimeseries.tdengine.schemaless;

import io.mimeseries.lineprotocol.Word;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What keys of lines say, kept as long as the server runs: the digest of a name takes longer than a line. Safe for use by many threads. */
final class KnownSeries {
    private final Map<Word, Series> byKey = new ConcurrentHashMap<>();

    Series of(Word key, String tableNameKey) {
        return tableNameKey.isEmpty()
                ? byKey.computeIfAbsent(key, word -> LineReader.series(word, ""))
                : LineReader.series(key, tableNameKey);
    }
}
