package io.mimeseries.server.fault;

import io.mimeseries.engine.RequestFacts;
import java.util.function.Supplier;

/**
 * The request that a gate decides about: what the rules of a test can match.
 *
 * @param product such as {@code influxdb}
 * @param operation such as {@code POST /query}
 * @param text the statements of a query without passwords, or a description of another call; empty where there is none
 * @param facts what it is about; asked only if a rule wants to know
 * @param connection the number of the connection within its listener, from 1 on; 0 where there are none
 */
public record FaultPoint(
        String product,
        Transport transport,
        String operation,
        String text,
        Supplier<RequestFacts> facts,
        long connection) {}
