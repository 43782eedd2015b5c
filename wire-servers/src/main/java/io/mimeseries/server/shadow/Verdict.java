package io.mimeseries.server.shadow;

import org.jspecify.annotations.Nullable;

/**
 * What a comparison came to.
 *
 * @param known the class of known differences that all differences are of, null if there are none or others
 * @param difference what is different, null if nothing counts
 */
record Verdict(@Nullable String known, @Nullable String difference) {
    static final Verdict SAME = new Verdict(null, null);

    static Verdict known(String kind) {
        return new Verdict(kind, null);
    }

    static Verdict different(String text) {
        return new Verdict(null, text);
    }

    boolean isDifferent() {
        return difference != null;
    }

    /** Both together: a difference outweighs what is known, which outweighs nothing. */
    Verdict and(Verdict other) {
        if (isDifferent()) {
            return this;
        }
        return other.isDifferent() || known == null ? other : this;
    }
}
