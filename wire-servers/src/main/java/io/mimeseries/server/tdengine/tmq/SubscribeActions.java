package io.mimeseries.server.tdengine.tmq;

import io.mimeseries.server.tdengine.socket.Arguments;
import io.mimeseries.server.tdengine.socket.Outcome;
import io.mimeseries.server.tdengine.socket.SocketException;
import io.mimeseries.tdengine.TDengine;
import io.mimeseries.tdengine.TDengineException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Who consumes what: {@code subscribe}, {@code unsubscribe}, {@code list_topics}. */
final class SubscribeActions {
    private final TDengine database;

    SubscribeActions(TDengine database) {
        this.database = database;
    }

    void addTo(Map<String, TmqAction> actions) {
        actions.put("version", (client, arguments) -> Outcome.of(reply -> reply.text("version", version())));
        actions.put("subscribe", this::subscribe);
        actions.put("unsubscribe", (client, arguments) -> {
            client.consumer().unsubscribe();
            client.unsubscribed();
            return Outcome.done();
        });
        actions.put("list_topics", (client, arguments) -> {
            var topics = client.consumer().topics();
            return Outcome.of(reply -> reply.texts("topics", topics));
        });
    }

    private String version() {
        return database.version().number();
    }

    private Outcome subscribe(TmqClient client, Arguments arguments) {
        var topics = topics(arguments);
        var idle = client.idle();
        if (idle != null) {
            idle.subscribe(topics);
            client.resubscribed();
            return done(List.of());
        }
        var settings = ConsumerSettings.of(arguments);
        authenticate(arguments);
        var consumer = database.subscriptions().open(settings.options());
        try {
            consumer.subscribe(topics);
        } catch (TDengineException e) {
            consumer.close();
            throw e;
        }
        client.subscribed(consumer, settings.autoCommit());
        return done(settings.ignored());
    }

    private Outcome done(List<String> ignored) {
        return Outcome.of(reply -> reply.text("version", version()), ignored);
    }

    private static List<String> topics(Arguments arguments) {
        return arguments.list("topics").stream().map(String::valueOf).toList();
    }

    /** The adapter has no code for a consumer that could not be made. */
    private void authenticate(Arguments arguments) {
        try {
            var session = database.openSession(arguments.text("user"), arguments.text("password"), ZoneOffset.UTC);
            var name = arguments.text("db");
            if (!name.isEmpty()) {
                session.use(name);
            }
        } catch (TDengineException e) {
            throw SocketException.of(String.valueOf(e.getMessage()));
        }
    }
}
