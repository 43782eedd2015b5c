package io.mimeseries.testkit.container;

/** A container that runs until it is closed. */
public interface RunningContainer extends AutoCloseable {

    /** Where clients reach its port. */
    String host();

    /** The port of the host that stands for the container's. */
    int port();

    @Override
    void close();
}
