package io.mimeseries.testkit.container;

/** Starts containers. */
public interface ContainerRuntime {

    /**
     * Starts one, and waits until its port accepts connections.
     *
     * @param image such as {@code influxdb:1.8.10}
     * @param port the one of the container that clients are to reach
     * @throws IllegalStateException with the reason if it cannot be started
     */
    RunningContainer start(String image, int port);
}
