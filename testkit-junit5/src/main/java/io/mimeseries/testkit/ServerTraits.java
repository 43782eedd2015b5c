package io.mimeseries.testkit;

import io.mimeseries.influxdb.GoDuration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the annotations of a test class alone say about its server.
 *
 * @param auth null if they say nothing about it
 */
record ServerTraits(@Nullable InfluxDbAuth auth, List<InfluxDbUdp> udp, boolean tls) {
    static final ServerTraits NONE = new ServerTraits(null, List.of(), false);

    static ServerTraits of(Class<?> testClass) {
        return new ServerTraits(
                testClass.getAnnotation(InfluxDbAuth.class),
                List.of(testClass.getAnnotationsByType(InfluxDbUdp.class)),
                testClass.isAnnotationPresent(InfluxDbTls.class));
    }

    /** The annotations that a server which runs already cannot obey. */
    List<String> names() {
        var names = new ArrayList<String>();
        if (auth != null) {
            names.add("@InfluxDbAuth");
        }
        if (!udp.isEmpty()) {
            names.add("@InfluxDbUdp");
        }
        if (tls) {
            names.add("@InfluxDbTls");
        }
        return names;
    }

    /** These, and what a class around says where they say nothing; its listeners come first. */
    ServerTraits within(ServerTraits around) {
        var listeners = new ArrayList<>(around.udp);
        listeners.addAll(udp);
        return new ServerTraits(auth == null ? around.auth : auth, List.copyOf(listeners), tls || around.tls);
    }

    void apply(InfluxDbServerBuilder builder) {
        if (auth != null) {
            builder.auth();
            if (!auth.admin().isEmpty()) {
                builder.auth(auth.admin(), auth.password());
            }
            if (!auth.jwtSecret().isEmpty()) {
                builder.jwtSecret(auth.jwtSecret());
            }
        }
        for (var one : udp) {
            builder.udp(UdpListener.of(one.database())
                    .retentionPolicy(one.retentionPolicy())
                    .precision(one.precision())
                    .batchSize(one.batchSize())
                    .batchTimeout(GoDuration.parse(one.batchTimeout())));
        }
        if (tls) {
            builder.tls();
        }
    }
}
