package io.mimeseries.compat.vectors.iotdb;

import io.mimeseries.grammar.iotdb.GrammarVersion;
import io.mimeseries.iotdb.IotDbVersion;

/** The languages of the servers. */
public final class GrammarVersions {
    private GrammarVersions() {}

    public static GrammarVersion of(IotDbVersion version) {
        return switch (version) {
            case V1_0_1 -> GrammarVersion.V1_0;
            case V1_3_2 -> GrammarVersion.V1_3;
        };
    }
}
