package io.mimeseries.testkit.container;

import org.testcontainers.containers.GenericContainer;
import org.testcontainers.utility.DockerImageName;

/** Starts containers by Testcontainers, whose classes are not loaded before that. */
public final class Testcontainers implements ContainerRuntime {
    @Override
    public RunningContainer start(String image, int port) {
        try {
            return Started.of(image, port);
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "container:" + image + " needs org.testcontainers:testcontainers on the class path", e);
        }
    }

    /** Alone in mentioning Testcontainers. */
    private record Started(GenericContainer<?> container, int inside) implements RunningContainer {
        static RunningContainer of(String image, int port) {
            var container = new GenericContainer<>(DockerImageName.parse(image)).withExposedPorts(port);
            container.start();
            return new Started(container, port);
        }

        @Override
        public String host() {
            return container.getHost();
        }

        @Override
        public int port() {
            return container.getMappedPort(inside);
        }

        @Override
        public void close() {
            container.stop();
        }
    }
}
