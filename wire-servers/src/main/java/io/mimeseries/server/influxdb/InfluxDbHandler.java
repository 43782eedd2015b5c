package io.mimeseries.server.influxdb;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.influxdb.InfluxDb;
import io.mimeseries.server.fault.FaultGate;
import io.mimeseries.server.http.HttpHandler;
import io.mimeseries.server.http.HttpRequest;
import io.mimeseries.server.http.HttpResponse;

/** Routes requests by path and method. */
final class InfluxDbHandler implements HttpHandler {
    private final InfluxDb database;
    private final FaultGate gate;
    private final InfluxDbHttpOptions options;

    InfluxDbHandler(InfluxDb database, FaultGate gate, InfluxDbHttpOptions options) {
        this.database = database;
        this.gate = gate;
        this.options = options;
    }

    @Override
    public HttpResponse handle(HttpRequest request) {
        throw new NotEmulatedException(request.path() + options + gate + database.version());
    }
}
