package io.mimeseries.server.tdengine.tmq;

import io.mimeseries.server.tdengine.socket.Arguments;
import io.mimeseries.server.tdengine.socket.Asked;
import io.mimeseries.server.tdengine.socket.Message;
import io.mimeseries.server.tdengine.socket.Outcome;

/** {@code fetch_raw_data}: the held message in one piece; failures are binary, too. */
final class FetchRawData implements TmqAction {
    @Override
    public Outcome run(TmqClient client, Arguments arguments) {
        long id = arguments.number("message_id");
        var data = RawData.of(client.held(id, "message ID is not equal").message());
        return new Outcome.Bytes(nanoseconds -> Frames.rawData(nanoseconds, arguments.number("req_id"), id, data));
    }

    @Override
    public Asked asked(String name, Arguments arguments) {
        return new Asked(
                name,
                arguments.number("req_id"),
                "",
                (asked, failure, nanoseconds) -> new Message.Binary(Frames.rawDataFailure(
                        nanoseconds,
                        asked.requestId(),
                        failure.code(),
                        failure.text(),
                        arguments.number("message_id"))));
    }
}
