package io.mimeseries.server.fault;

/** What a gate decides for one request or one reply. */
public sealed interface FaultAction {

    /** Nothing is to happen. */
    FaultAction PASS = new Pass();

    /** Hands the action to the listener that carries it out: a new kind of action does not compile before every listener knows it. */
    <R> R accept(Visitor<R> visitor);

    /** The request runs, or the reply is sent, as if there were no gate. */
    record Pass() implements FaultAction {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.pass();
        }
    }

    /** Carries out actions on one connection. */
    interface Visitor<R> {
        R pass();
    }
}
