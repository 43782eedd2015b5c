package io.mimeseries.server.riakts;

import io.mimeseries.riakts.ByteString;
import io.mimeseries.riakts.ErrorCode;
import io.mimeseries.server.net.Peer;
import io.mimeseries.server.riakts.message.MessageCode;
import io.mimeseries.server.riakts.message.Reply;
import org.jspecify.annotations.Nullable;

/** What is kept of a connection: what the client calls itself, and how far it has come to be let in. */
final class ClientSession {
    private static final ByteString NO_ID = ByteString.wrap(new byte[4]);
    private static final int ATTEMPTS = 3;

    private enum State {
        OUTSIDE_TLS,
        UNKNOWN,
        ADMITTED
    }

    private final Peer peer;
    private final Security security;
    private State state;
    private int failures;
    private ByteString id = NO_ID;

    ClientSession(Peer peer, Security security) {
        this.peer = peer;
        this.security = security;
        state = security.enabled() ? State.OUTSIDE_TLS : State.ADMITTED;
    }

    Peer peer() {
        return peer;
    }

    ByteString id() {
        return id;
    }

    void callItself(ByteString name) {
        id = name;
    }

    /** What a client is told that says this before it may; null if it may. */
    Reply.@Nullable Failure refusal(int code) {
        return switch (state) {
            case OUTSIDE_TLS ->
                code == MessageCode.START_TLS ? null : failure("Security is enabled, please STARTTLS first");
            case UNKNOWN -> code == MessageCode.AUTH ? null : failure("Security is enabled, please authenticate first");
            case ADMITTED ->
                code == MessageCode.START_TLS
                        ? failure(security.enabled() ? unknown(code) : "Security not enabled; STARTTLS not allowed.")
                        : code == MessageCode.AUTH ? failure(unknown(code)) : null;
        };
    }

    static String unknown(int code) {
        return "Unknown message code: " + code;
    }

    private static Reply.Failure failure(String text) {
        return new Reply.Failure(ErrorCode.GENERIC, text, false);
    }

    Reply startTls() {
        state = State.UNKNOWN;
        return new Reply.Done(MessageCode.START_TLS);
    }

    /** The real server waits five seconds before it says no; the third no is its last word. */
    Reply authenticate(ByteString user, ByteString password) {
        if (security.admits(user, password)) {
            state = State.ADMITTED;
            return new Reply.Done(MessageCode.AUTH_REPLY);
        }
        failures++;
        return new Reply.Failure(ErrorCode.GENERIC, "Authentication failed", failures == ATTEMPTS);
    }
}
