package io.mimeseries.server.tdengine.tmq;

import io.mimeseries.server.tdengine.socket.Arguments;
import io.mimeseries.server.tdengine.socket.Asked;
import io.mimeseries.server.tdengine.socket.Outcome;

/** An action on the message that is held; its failures name the message that was asked for. */
record MessageAction(TmqAction action) implements TmqAction {
    @Override
    public Outcome run(TmqClient client, Arguments arguments) {
        return action.run(client, arguments);
    }

    @Override
    public Asked asked(String name, Arguments arguments) {
        return TmqAction.super.asked(name, arguments).about("message_id", arguments.number("message_id"));
    }
}
