package io.mimeseries.server.influxdb;

import io.mimeseries.server.influxdb.monitoring.RequestKind;
import org.jspecify.annotations.Nullable;

/** The paths that there is an endpoint for, and the methods that it takes. */
enum Route {
    PING("GET, HEAD", RequestKind.PING),
    STATUS("GET, HEAD", RequestKind.STATUS),
    QUERY("GET, OPTIONS, POST", RequestKind.QUERY),
    WRITE("OPTIONS, POST", RequestKind.WRITE),
    PROMETHEUS_WRITE("POST", RequestKind.PROMETHEUS_WRITE),
    PROMETHEUS_READ("POST", RequestKind.PROMETHEUS_READ),
    METRICS("GET", RequestKind.OTHER),
    HEALTH("GET", RequestKind.OTHER),
    V2_WRITE("POST", RequestKind.WRITE),
    V2_QUERY("POST", RequestKind.FLUX);

    private final String methods;
    private final RequestKind kind;

    Route(String methods, RequestKind kind) {
        this.methods = methods;
        this.kind = kind;
    }

    /** Paths are compared as sent, escapes and all. */
    static @Nullable Route of(String path, HttpRules rules) {
        return switch (path) {
            case "/ping" -> PING;
            case "/status" -> STATUS;
            case "/query" -> QUERY;
            case "/write" -> WRITE;
            case "/api/v1/prom/write" -> PROMETHEUS_WRITE;
            case "/api/v1/prom/read" -> PROMETHEUS_READ;
            case "/metrics" -> METRICS;
            case "/health" -> rules.hasHealth() ? HEALTH : null;
            case "/api/v2/write" -> rules.hasV2() ? V2_WRITE : null;
            case "/api/v2/query" -> rules.hasV2() ? V2_QUERY : null;
            default -> null;
        };
    }

    /** As in the header {@code Allow}. */
    String methods() {
        return methods;
    }

    RequestKind kind() {
        return kind;
    }

    boolean allows(String method) {
        return (", " + methods + ",").contains(", " + method + ",");
    }
}
