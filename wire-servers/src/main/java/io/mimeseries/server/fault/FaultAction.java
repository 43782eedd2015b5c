package io.mimeseries.server.fault;

import java.util.EnumSet;
import java.util.Set;

/** What a fault does. */
public sealed interface FaultAction {
    /** Hands the action on: a new kind does not compile before everybody deals with it. */
    <R> R accept(Visitor<R> visitor);

    /** Such as {@code truncate after 100, reset}, as the journal shows it. */
    String text();

    /** The transports that it can act on. */
    Set<Transport> transports();

    /** Deals with every action. */
    interface Visitor<R> {
        R visit(Delay action);

        R visit(Fail action);

        R visit(Status action);

        R visit(End action);

        R visit(Corrupt action);

        R visit(Refuse action);

        R visit(Datagram action);
    }

    /** The request waits before it is run. */
    record Delay(Latency latency) implements FaultAction {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String text() {
            return "delay " + latency.text();
        }

        @Override
        public Set<Transport> transports() {
            return CONVERSATIONS;
        }
    }

    /**
     * The request is not run and answered with an error of the database, in the form of its protocol.
     *
     * @param code in the database's own numbers; for InfluxDB the status of HTTP
     */
    record Fail(int code, String message) implements FaultAction {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String text() {
            return "error " + code;
        }

        @Override
        public Set<Transport> transports() {
            return CONVERSATIONS;
        }
    }

    /** The request is not run and answered with a status of HTTP and its name, as something in front of the database would. */
    record Status(int status) implements FaultAction {
        public Status {
            if (status < 200 || status > 599) {
                throw new IllegalArgumentException("a status of HTTP is a number from 200 to 599, not " + status);
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String text() {
            return "status " + status;
        }

        @Override
        public Set<Transport> transports() {
            return EnumSet.of(Transport.HTTP);
        }
    }

    /**
     * The connection ends.
     *
     * @param applied whether the request is run before
     * @param bytes of the reply that still arrive; of one that is not run there is none
     */
    record End(Ending ending, boolean applied, long bytes) implements FaultAction {
        public End {
            if (bytes < 0) {
                throw new IllegalArgumentException("a reply is truncated after 0 bytes or more, not " + bytes);
            }
            if (bytes > 0 && !applied) {
                throw new IllegalArgumentException("a request that is not run has no reply to be truncated");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String text() {
            if (bytes > 0) {
                return "truncate after " + bytes + ", " + ending.text();
            }
            return applied ? "drop the response, " + ending.text() : ending.text();
        }

        @Override
        public Set<Transport> transports() {
            return CONVERSATIONS;
        }
    }

    /**
     * Bytes of the reply are others; the request is run.
     *
     * @param from the first of them, 0 for the first of the reply
     * @param count how many, 1 or more
     */
    record Corrupt(long from, long count) implements FaultAction {
        public Corrupt {
            if (from < 0 || count < 1) {
                throw new IllegalArgumentException(
                        "at least 1 byte from 0 on is corrupted, not " + count + " from " + from);
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String text() {
            return "corrupt " + count + " from " + from;
        }

        @Override
        public Set<Transport> transports() {
            return CONVERSATIONS;
        }
    }

    /** Nobody listens on the port as long as the rule is there; connections that are open stay. */
    record Refuse() implements FaultAction {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String text() {
            return "refuse";
        }

        @Override
        public Set<Transport> transports() {
            return CONVERSATIONS;
        }
    }

    /** A datagram does not arrive as it was sent. */
    record Datagram(Kind kind) implements FaultAction {
        /** What networks do. */
        public enum Kind {
            /** It does not arrive. */
            DROP,
            /** It arrives twice. */
            DUPLICATE,
            /** It arrives after the next one. */
            REORDER
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String text() {
            return switch (kind) {
                case DROP -> "drop the datagram";
                case DUPLICATE -> "duplicate the datagram";
                case REORDER -> "reorder the datagram";
            };
        }

        @Override
        public Set<Transport> transports() {
            return EnumSet.of(Transport.UDP);
        }
    }

    /** Where somebody waits for an answer. */
    Set<Transport> CONVERSATIONS = Set.of(Transport.HTTP, Transport.WEB_SOCKET, Transport.THRIFT, Transport.PROTOBUF);
}
