package io.mimeseries.server.riakts.message;

import io.mimeseries.riakts.ByteString;

/** What is about the server and the connection. */
public sealed interface ServerRequest extends Request {
    <R> R accept(ServerVisitor<R> visitor);

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    default String text() {
        return "";
    }

    /** Deals with every request of the family. */
    interface ServerVisitor<R> {
        R visit(Ping request);

        R visit(GetServerInfo request);

        R visit(GetClientId request);

        R visit(SetClientId request);

        R visit(StartTls request);

        R visit(Authenticate request);
    }

    /** Whether anybody is there. */
    record Ping() implements ServerRequest {
        @Override
        public String operation() {
            return "RpbPingReq";
        }

        @Override
        public <R> R accept(ServerVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Which node and version this is. */
    record GetServerInfo() implements ServerRequest {
        @Override
        public String operation() {
            return "RpbGetServerInfoReq";
        }

        @Override
        public <R> R accept(ServerVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** What the client called itself on this connection. */
    record GetClientId() implements ServerRequest {
        @Override
        public String operation() {
            return "RpbGetClientIdReq";
        }

        @Override
        public <R> R accept(ServerVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** What the client calls itself on this connection. */
    record SetClientId(ByteString id) implements ServerRequest {
        @Override
        public String operation() {
            return "RpbSetClientIdReq";
        }

        @Override
        public <R> R accept(ServerVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** To go on in TLS. */
    record StartTls() implements ServerRequest {
        @Override
        public String operation() {
            return "RpbStartTls";
        }

        @Override
        public <R> R accept(ServerVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Who the client is. */
    record Authenticate(ByteString user, ByteString password) implements ServerRequest {
        @Override
        public String operation() {
            return "RpbAuthReq";
        }

        @Override
        public String text() {
            return user.text();
        }

        @Override
        public <R> R accept(ServerVisitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return "Authenticate[" + user + "]";
        }
    }
}
