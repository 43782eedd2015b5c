package io.mimeseries.iotdb;

/** How a version calls itself. */
public record ServerBuild(String version, String build) {

    /** Vectors schema-110, schema-110@1.3. */
    public static ServerBuild of(IotDbVersion version) {
        return switch (version) {
            case V1_0_1 -> new ServerBuild("1.0.1", "ff6de90");
            case V1_3_2 -> new ServerBuild("1.3.2-SNAPSHOT", "UNKNOWN");
        };
    }
}
