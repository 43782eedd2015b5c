package io.mimeseries.influxdb.monitor;

import java.util.List;

/** Knows something about the server. */
@FunctionalInterface
public interface DiagnosticsSource {
    List<Diagnostic> diagnostics();
}
