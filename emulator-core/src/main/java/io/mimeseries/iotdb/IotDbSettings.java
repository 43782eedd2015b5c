package io.mimeseries.iotdb;

/**
 * Settings of the server that may change while it runs.
 *
 * @param strictTemplates whether the profile of 1.0.1 refuses the six template calls that the real 1.0.1 refuses
 */
public record IotDbSettings(boolean strictTemplates) {
    public static final IotDbSettings DEFAULT = new IotDbSettings(false);
}
