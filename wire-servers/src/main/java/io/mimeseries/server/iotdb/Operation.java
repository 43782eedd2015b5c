package io.mimeseries.server.iotdb;

import io.mimeseries.server.iotdb.session.ClientSession;
import io.mimeseries.server.iotdb.thrift.Struct;

/** What a method does. */
@FunctionalInterface
interface Operation {

    /**
     * Runs a call.
     *
     * @param request the arguments of the method, or the one struct among them that holds all the others
     * @return what the method answers, of the type that it has in messages
     */
    Object run(ClientSession client, Struct request);
}
