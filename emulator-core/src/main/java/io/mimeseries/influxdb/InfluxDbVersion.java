package io.mimeseries.influxdb;

/** The server version that is emulated: what clients are told and which rules hold. */
public enum InfluxDbVersion {
    V1_6_7("1.6.7"),
    V1_8_10("1.8.10");

    private final String text;

    InfluxDbVersion(String text) {
        this.text = text;
    }

    /** As in the header {@code X-Influxdb-Version}. */
    public String text() {
        return text;
    }
}
