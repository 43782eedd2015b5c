package io.mimeseries.testkit;

/** The entry point of the assertions about what a server holds; needs AssertJ on the class path. */
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

    public static TDengineAssert assertThat(TDengineServer server) {
        return new TDengineAssert(server);
    }
}
