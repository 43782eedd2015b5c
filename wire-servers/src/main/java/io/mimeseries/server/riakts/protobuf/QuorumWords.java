package io.mimeseries.server.riakts.protobuf;

import io.mimeseries.riakts.Cell;
import org.jspecify.annotations.Nullable;

/** Words for numbers of nodes, which messages carry as the largest numbers of 32 bits. */
enum QuorumWords {
    ONE("one", 1),
    QUORUM("quorum", 2),
    ALL("all", 3),
    DEFAULT("default", 4);

    private static final long LARGEST = 0xFFFF_FFFFL;

    private final String word;
    private final long number;

    QuorumWords(String word, int below) {
        this.word = word;
        this.number = LARGEST - below;
    }

    /** The word for a number, null if it is a count. */
    static @Nullable String word(long number) {
        for (var one : values()) {
            if (one.number == number) {
                return one.word;
            }
        }
        return null;
    }

    static Cell read(long number) {
        var word = word(number);
        return word == null ? new Cell.SInt64(number) : Cell.varchar(word);
    }

    /** The number for a word or a count, null if it is neither. */
    static @Nullable Long number(@Nullable Cell cell) {
        if (cell instanceof Cell.SInt64 count) {
            return count.value();
        }
        for (var one : values()) {
            if (cell instanceof Cell.Varchar text && text.value().text().equals(one.word)) {
                return one.number;
            }
        }
        return null;
    }
}
