package io.mimeseries.server.tdengine.socket;

/** Does what a message in JSON asks for; a failure is thrown. */
@FunctionalInterface
interface Action {
    Outcome run(Client client, Arguments arguments);
}
