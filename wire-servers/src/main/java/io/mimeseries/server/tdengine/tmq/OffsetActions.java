package io.mimeseries.server.tdengine.tmq;

import io.mimeseries.server.tdengine.socket.Arguments;
import io.mimeseries.server.tdengine.socket.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongBiFunction;

/** How far vgroups have been read: {@code commit} to {@code position}. */
final class OffsetActions {
    /** Says that nothing was committed. */
    private static final int NOTHING_COMMITTED = 0x80004011;

    private OffsetActions() {}

    static void addTo(Map<String, TmqAction> actions) {
        actions.put("commit", (client, arguments) -> {
            client.consumer().commit();
            return Outcome.of(reply -> reply.number("message_id", arguments.number("message_id")));
        });
        actions.put("commit_offset", OffsetActions::commitOffset);
        actions.put("seek", (client, arguments) -> {
            client.consumer().seek(arguments.text("topic"), vgroup(arguments), arguments.number("offset"));
            return Outcome.done();
        });
        actions.put(
                "committed",
                (client, arguments) -> offsets(arguments, "committed", (topic, vgroup) -> {
                    var committed = client.consumer().committed(topic, vgroup);
                    return committed == null ? NOTHING_COMMITTED : committed;
                }));
        actions.put(
                "position",
                (client, arguments) -> offsets(
                        arguments,
                        "position",
                        (topic, vgroup) -> client.consumer().position(topic, vgroup)));
        actions.put("assignment", OffsetActions::assignment);
    }

    private static int vgroup(Arguments arguments) {
        return (int) arguments.number("vgroup_id");
    }

    private static Outcome commitOffset(TmqClient client, Arguments arguments) {
        var topic = arguments.text("topic");
        var vgroup = vgroup(arguments);
        var offset = arguments.number("offset");
        client.consumer().commit(topic, vgroup, offset);
        return Outcome.of(
                reply -> reply.text("topic", topic).number("vgroup_id", vgroup).number("offset", offset));
    }

    private static Outcome offsets(Arguments arguments, String member, ToLongBiFunction<String, Integer> offset) {
        var offsets = new ArrayList<Long>();
        for (var one : arguments.objects("topic_vgroup_ids")) {
            offsets.add(offset.applyAsLong(one.text("topic"), vgroup(one)));
        }
        return Outcome.of(reply -> reply.numbers(member, offsets, Long::longValue));
    }

    private static Outcome assignment(TmqClient client, Arguments arguments) {
        var positions = client.consumer().assignment(arguments.text("topic"));
        return Outcome.of(reply -> {
            if (positions.isEmpty()) {
                reply.nothing("assignment");
            } else {
                reply.objects(
                        "assignment",
                        List.copyOf(positions),
                        (object, one) -> object.firstNumber("vgroup_id", one.vgroup())
                                .number("offset", one.offset())
                                .number("begin", one.begin())
                                .number("end", one.end()));
            }
        });
    }
}
