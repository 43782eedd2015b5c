package io.mimeseries.server.tdengine.tmq;

import io.mimeseries.server.tdengine.block.BlockTypes;
import io.mimeseries.server.tdengine.block.RawBlock;
import io.mimeseries.server.tdengine.socket.Arguments;
import io.mimeseries.server.tdengine.socket.Outcome;
import io.mimeseries.server.tdengine.socket.SocketException;
import io.mimeseries.tdengine.ResultColumn;
import io.mimeseries.tdengine.subscription.ConsumedMessage;
import java.util.Map;

/** What is in the message that a connection holds: {@code fetch} to {@code fetch_json_meta}. */
final class MessageActions {
    private static final String OTHER = "message ID is not equal";

    private MessageActions() {}

    static void addTo(Map<String, TmqAction> actions) {
        actions.put("fetch", new MessageAction(MessageActions::fetch));
        actions.put("fetch_block", new MessageAction(MessageActions::fetchBlock));
        actions.put("fetch_raw", new MessageAction(MessageActions::fetchRaw));
        actions.put("fetch_raw_data", new FetchRawData());
        actions.put("fetch_json_meta", new MessageAction(MessageActions::fetchJsonMeta));
    }

    private static Outcome fetch(TmqClient client, Arguments arguments) {
        long id = arguments.number("message_id");
        var held = client.held(id, "message ID are not equal");
        requireRows(held);
        var block = held.nextBlock();
        if (block == null) {
            return Outcome.of(reply -> reply.number("message_id", id)
                    .flag("completed", true)
                    .text("table_name", "")
                    .number("rows", 0)
                    .number("fields_count", 0)
                    .nothing("fields_names", "fields_types", "fields_lengths")
                    .number("precision", 0));
        }
        held.announce(RawBlock.ofMessage(block.columns(), block.rows()).bytes());
        var columns = block.columns();
        var table = block.table();
        return Outcome.of(reply -> reply.number("message_id", id)
                .flag("completed", false)
                .text("table_name", table == null ? "" : table)
                .number("rows", block.rows().size())
                .number("fields_count", columns.size())
                .texts("fields_names", columns.stream().map(ResultColumn::name).toList())
                .numbers("fields_types", columns, column -> BlockTypes.code(column.type()))
                .numbers("fields_lengths", columns, column -> column.type().length())
                .number("precision", held.message().precision().number()));
    }

    private static void requireRows(HeldMessage held) {
        if (held.message().kind() == ConsumedMessage.Kind.CHANGE) {
            throw SocketException.of("message type is not data");
        }
    }

    private static Outcome fetchBlock(TmqClient client, Arguments arguments) {
        long id = arguments.number("message_id");
        var held = client.held(id, "message is nil");
        requireRows(held);
        var block = held.announced();
        if (block == null) {
            throw SocketException.of("no fetch data");
        }
        return new Outcome.Bytes(nanoseconds -> Frames.block(nanoseconds, arguments.number("req_id"), id, block));
    }

    private static Outcome fetchRaw(TmqClient client, Arguments arguments) {
        long id = arguments.number("message_id");
        var data = RawData.of(client.held(id, OTHER).message());
        return new Outcome.Bytes(nanoseconds -> Frames.raw(nanoseconds, arguments.number("req_id"), id, data));
    }

    private static Outcome fetchJsonMeta(TmqClient client, Arguments arguments) {
        client.consumer();
        var held = client.held();
        if (held == null) {
            throw SocketException.of("message has been freed");
        }
        var message = held.message();
        if (message.kind() == ConsumedMessage.Kind.ROWS) {
            throw SocketException.of(
                    "message type can not get meta, type: " + message.kind().number());
        }
        long id = arguments.number("message_id");
        client.held(id, OTHER);
        var data = JsonChanges.of(message);
        return Outcome.of(reply -> reply.number("message_id", id).json("data", data));
    }
}
