package io.mimeseries.server.riakts;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.server.riakts.message.Reply;
import org.jspecify.annotations.Nullable;

/** Messages that nobody here reads: those that the real server answers, and those that it does not know either. */
final class UnservedMessages {
    private UnservedMessages() {}

    static Reply.Failure refusal(int code) {
        var construct = construct(code);
        return construct == null
                ? RiakTsErrors.generic(ClientSession.unknown(code))
                : RiakTsErrors.undecoded(new NotEmulatedException(construct));
    }

    /** What a message asks for that the real server would answer, null if it would not. */
    private static @Nullable String construct(int code) {
        return switch (code) {
            case 23 -> "MapReduce";
            case 25 -> "secondary indexes";
            case 33 -> "preference lists";
            case 40 -> "folds over buckets";
            case 70 -> "coverage plans of buckets";
            case 80, 82 -> "data types";
            default -> null;
        };
    }
}
