package io.mimeseries.testkit;

import io.mimeseries.engine.Journal;
import io.mimeseries.testkit.journal.JournalAssert;

/** The entry point of the assertions about what a server holds and what clients asked for; needs AssertJ on the class path. */
public final class MimeseriesAssertions {
    private MimeseriesAssertions() {}

    public static InfluxDbAssert assertThat(InfluxDbServer server) {
        return new InfluxDbAssert(server);
    }

    public static IotDbAssert assertThat(IotDbServer server) {
        return new IotDbAssert(server);
    }

    public static RiakTsAssert assertThat(RiakTsServer server) {
        return new RiakTsAssert(server);
    }

    /** What clients asked for. */
    public static JournalAssert assertThat(Journal journal) {
        return new JournalAssert(journal);
    }

    public static TDengineAssert assertThat(TDengineServer server) {
        return new TDengineAssert(server);
    }
}
