package io.mimeseries.server.fault;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What to do to which requests, and how often. What can never act is refused where it is made. */
public record FaultRule(FaultMatch match, FaultFrequency frequency, FaultAction action) {
    private static final Map<String, Set<Transport>> PRODUCTS = Map.of(
            "influxdb", EnumSet.of(Transport.HTTP, Transport.UDP),
            "iotdb", EnumSet.of(Transport.THRIFT),
            "riak-ts", EnumSet.of(Transport.PROTOBUF),
            "tdengine", EnumSet.of(Transport.HTTP, Transport.WEB_SOCKET));
    private static final Set<String> WITH_DATABASES = Set.of("influxdb", "tdengine");

    /** The databases that there can be rules for. */
    public static List<String> products() {
        return PRODUCTS.keySet().stream().sorted().toList();
    }

    /** @throws IllegalArgumentException if it can never act, with the reason */
    public FaultRule {
        var product = match.product();
        if (product != null && !PRODUCTS.containsKey(product)) {
            throw new IllegalArgumentException(
                    "unknown database " + product + "; known are " + String.join(", ", products()));
        }
        if (match.database() != null && product != null && !WITH_DATABASES.contains(product)) {
            throw new IllegalArgumentException("requests to " + product + " name no database");
        }
        action.accept(new Check(match, frequency));
        if (transports(match).stream().noneMatch(action.transports()::contains)) {
            throw new IllegalArgumentException(
                    "'" + action.text() + "' cannot act on " + transports(match) + ", only on " + action.transports());
        }
    }

    /** Those that requests which match can have come by. */
    private static Set<Transport> transports(FaultMatch match) {
        Set<Transport> all = match.product() == null
                ? EnumSet.allOf(Transport.class)
                : PRODUCTS.getOrDefault(match.product(), Set.of());
        var operation = match.operation();
        if (operation == null) {
            return all;
        }
        if (operation.equals("UDP")) {
            return EnumSet.of(Transport.UDP);
        }
        var rest = EnumSet.copyOf(all);
        rest.remove(Transport.UDP);
        if (operation.startsWith("ws ")) {
            rest.retainAll(Set.of(Transport.WEB_SOCKET));
        } else {
            rest.remove(Transport.WEB_SOCKET);
        }
        return rest;
    }

    /** What an action asks of the rest of its rule. */
    private record Check(FaultMatch match, FaultFrequency frequency) implements FaultAction.Visitor<Boolean> {
        @Override
        public Boolean visit(FaultAction.Delay action) {
            return true;
        }

        @Override
        public Boolean visit(FaultAction.Fail action) {
            require(match.product() != null, "an error is one of a database: say which");
            require(!match.connections(), "a connection is not answered before it asks");
            boolean http = "influxdb".equals(match.product());
            require(
                    !http || (action.code() >= 400 && action.code() <= 599),
                    "an error of influxdb has a status from 400 to 599");
            return true;
        }

        @Override
        public Boolean visit(FaultAction.Status action) {
            require(!match.connections(), "a connection is not answered before it asks");
            return true;
        }

        @Override
        public Boolean visit(FaultAction.End action) {
            require(!match.connections() || !action.applied(), "nothing is applied before anything is asked");
            return true;
        }

        @Override
        public Boolean visit(FaultAction.Corrupt action) {
            require(!match.connections(), "a connection is not answered before it asks");
            return true;
        }

        @Override
        public Boolean visit(FaultAction.Refuse action) {
            var whole = match.product() == null ? FaultMatch.ALL : FaultMatch.ALL.withProduct(match.product());
            require(
                    match.withConnections().equals(whole.withConnections())
                            && frequency.withSeed(0).equals(FaultFrequency.DEFAULT),
                    "a port refuses all connections, for as long as the rule is there: nobody sees those that are"
                            + " refused, so they cannot be counted");
            return true;
        }

        @Override
        public Boolean visit(FaultAction.Datagram action) {
            require(!match.connections(), "datagrams come by no connection");
            return true;
        }

        private static void require(boolean condition, String message) {
            if (!condition) {
                throw new IllegalArgumentException(message);
            }
        }
    }
}
