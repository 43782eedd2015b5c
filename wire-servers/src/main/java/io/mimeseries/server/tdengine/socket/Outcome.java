package io.mimeseries.server.tdengine.socket;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/** What an action has to say if it went well. */
public sealed interface Outcome {
    /** Nothing beside that it went well. */
    static Outcome done() {
        return of(reply -> {});
    }

    /** Not even that. */
    static Outcome silent() {
        return new Silent();
    }

    static Outcome of(Consumer<Reply> members) {
        return new Members(members, List.of());
    }

    /** @param ignored what was accepted without effect */
    static Outcome of(Consumer<Reply> members, List<String> ignored) {
        return new Members(members, ignored);
    }

    Message message(Asked asked, long nanoseconds);

    /** What was accepted without effect. */
    default List<String> ignored() {
        return List.of();
    }

    /** The same with members in front. */
    default Outcome with(Consumer<Reply> first) {
        return this;
    }

    /** @param members adds to the reply */
    record Members(Consumer<Reply> members, List<String> ignored) implements Outcome {
        @Override
        public Message message(Asked asked, long nanoseconds) {
            var reply = new Reply(0, "", asked.action(), asked.requestId(), nanoseconds);
            members.accept(reply);
            return new Message.Text(reply.end());
        }

        @Override
        public Outcome with(Consumer<Reply> first) {
            return new Members(first.andThen(members), ignored);
        }
    }

    /** Of the actions that the real adapter does not answer. */
    record Silent() implements Outcome {
        @Override
        public Message message(Asked asked, long nanoseconds) {
            return new Message.None();
        }
    }

    /** @param form makes the message of the time that the action took */
    record Bytes(Form form) implements Outcome {
        @Override
        public Message message(Asked asked, long nanoseconds) {
            return new Message.Binary(form.bytes(nanoseconds));
        }
    }

    /** A binary message but for its time. */
    @FunctionalInterface
    interface Form {
        byte[] bytes(long nanoseconds);
    }

    /** @param form makes the message, whose parts need not be put together, of the time that the action took */
    record Parts(LongFunction<Message> form) implements Outcome {
        @Override
        public Message message(Asked asked, long nanoseconds) {
            return form.apply(nanoseconds);
        }
    }
}
