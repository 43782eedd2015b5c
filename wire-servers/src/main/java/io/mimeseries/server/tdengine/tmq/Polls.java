package io.mimeseries.server.tdengine.tmq;

import io.mimeseries.engine.Clock;
import io.mimeseries.server.tdengine.socket.Arguments;
import io.mimeseries.server.tdengine.socket.Outcome;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** {@code poll}: the next message, which frees the one that was held. */
record Polls(Clock clock) {

    /** Returns when there is a message, the time is over or the connection has ended; of the latter nobody is told. */
    Outcome poll(TmqClient client, Arguments arguments) {
        var consumer = client.consumer();
        var held = client.held();
        if (held != null && arguments.has("message_id") && arguments.number("message_id") != held.id()) {
            return message(held);
        }
        if (client.mustCommit(clock.now())) {
            consumer.commit();
        }
        try {
            var message = consumer.poll(Duration.ofMillis(arguments.number("blocking_time")));
            if (client.isClosed()) {
                return Outcome.silent();
            }
            return message(message == null ? null : client.hold(message));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.silent();
        }
    }

    private static Outcome message(@Nullable HeldMessage held) {
        if (held == null) {
            return Outcome.of(reply -> reply.flag("have_message", false)
                    .text("topic", "")
                    .text("database", "")
                    .number("vgroup_id", 0)
                    .number("message_type", 0)
                    .number("message_id", 0)
                    .number("offset", 0));
        }
        var message = held.message();
        return Outcome.of(reply -> reply.flag("have_message", true)
                .text("topic", message.topic())
                .text("database", message.database())
                .number("vgroup_id", message.vgroup())
                .number("message_type", message.kind().number())
                .number("message_id", held.id())
                .number("offset", message.offset()));
    }
}
