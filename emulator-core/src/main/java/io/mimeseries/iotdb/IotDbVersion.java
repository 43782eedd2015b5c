package io.mimeseries.iotdb;

/** The server version that is emulated: what clients are told and which rules hold. */
public enum IotDbVersion {
    V1_0_1("1.0.1"),
    V1_3_2("1.3.2");

    private final String text;

    IotDbVersion(String text) {
        this.text = text;
    }

    /** As {@code SHOW VERSION} says it. */
    public String text() {
        return text;
    }

    /** True from 1.1 on, where most of what 1.3.2 adds or changes came. */
    public boolean isAtLeast(IotDbVersion other) {
        return compareTo(other) >= 0;
    }
}
