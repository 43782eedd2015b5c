package io.mimeseries.server.tdengine.socket;

/**
 * What a client asked for.
 *
 * @param action its name in the reply
 * @param detail what the journal and the rules of the fault gate see: a statement without passwords
 * @param failures how it is told what went wrong
 */
public record Asked(String action, long requestId, String detail, FailureForm failures) {

    /** Makes the message about a failure. */
    @FunctionalInterface
    public interface FailureForm {
        Message message(Asked asked, SocketErrors.Failure failure, long nanoseconds);
    }

    /** Whose failures are told in JSON. */
    public static Asked inJson(String action, long requestId, String detail) {
        return new Asked(
                action,
                requestId,
                detail,
                (asked, failure, nanoseconds) ->
                        new Message.Text(reply(asked, failure, nanoseconds).end()));
    }

    /** The same, but that failures name the statement; 0 for none. */
    Asked ofStatement(long id) {
        return id == 0 ? this : about("stmt_id", id);
    }

    /** The same, but that failures name what they are about. */
    public Asked about(String member, long id) {
        return new Asked(
                action,
                requestId,
                detail,
                (asked, failure, nanoseconds) -> new Message.Text(
                        reply(asked, failure, nanoseconds).number(member, id).end()));
    }

    private static Reply reply(Asked asked, SocketErrors.Failure failure, long nanoseconds) {
        return new Reply(failure.code(), failure.text(), asked.action(), asked.requestId(), nanoseconds);
    }
}
