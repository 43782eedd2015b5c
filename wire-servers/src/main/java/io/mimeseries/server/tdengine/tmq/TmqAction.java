package io.mimeseries.server.tdengine.tmq;

import io.mimeseries.server.tdengine.socket.Arguments;
import io.mimeseries.server.tdengine.socket.Asked;
import io.mimeseries.server.tdengine.socket.Outcome;

/** Does what a message asks for; a failure is thrown. */
@FunctionalInterface
interface TmqAction {
    Outcome run(TmqClient client, Arguments arguments);

    /** How its failures are told. */
    default Asked asked(String name, Arguments arguments) {
        return Asked.inJson(name, arguments.number("req_id"), "");
    }
}
