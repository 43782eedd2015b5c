package io.mimeseries.tdengine;

/**
 * What can be set of a server.
 *
 * @param checkKeep whether rows are refused that are older than their database keeps them, or lie too far in the future
 */
public record TDengineSettings(boolean checkKeep) {
    public static final TDengineSettings DEFAULT = new TDengineSettings(true);
}
