package io.mimeseries.compat.vectors;

import org.jspecify.annotations.Nullable;

/**
 * How a case went.
 *
 * @param failure how the answer differs, null if it is right
 * @param skipped true if the executor has no way to make one of the requests
 */
public record CaseResult(String file, String id, @Nullable String failure, boolean skipped) {
    public boolean passed() {
        return failure == null && !skipped;
    }
}
