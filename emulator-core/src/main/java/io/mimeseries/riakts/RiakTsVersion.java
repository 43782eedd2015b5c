package io.mimeseries.riakts;

/** The server version that is emulated: what clients are told and which rules hold. */
public enum RiakTsVersion {
    V1_4_1("1.4.1"),
    V1_5_2("1.5.2");

    private final String text;

    RiakTsVersion(String text) {
        this.text = text;
    }

    /** As the server's information says it, three integers. */
    public String text() {
        return text;
    }

    /** True from 1.5 on, where BLOB, DESC, ORDER BY, DELETE and what belongs to them came. */
    public boolean isAtLeast(RiakTsVersion other) {
        return compareTo(other) >= 0;
    }
}
