package io.mimeseries.server.shadow;

import java.nio.file.Path;

/**
 * What the emulator is held against.
 *
 * @param host of the real server
 * @param port where it speaks plain HTTP
 * @param folder where differences are kept; it is made if it is not there
 */
public record ShadowOptions(String host, int port, Path folder) {}
