package io.mimeseries.server.tdengine.socket;

/**
 * What a client asked for.
 *
 * @param action its name in the reply
 * @param detail what the journal and the rules of the fault gate see: a statement without passwords
 * @param failures how it is told what went wrong
 */
record Asked(String action, long requestId, String detail, FailureForm failures) {

    /** Makes the message about a failure. */
    @FunctionalInterface
    interface FailureForm {
        Message message(Asked asked, SocketErrors.Failure failure, long nanoseconds);
    }

    /** Whose failures are told in JSON. */
    static Asked inJson(String action, long requestId, String detail) {
        return new Asked(
                action,
                requestId,
                detail,
                (asked, failure, nanoseconds) ->
                        new Message.Text(reply(asked, failure, nanoseconds).end()));
    }

    /** The same, but that failures name the statement; 0 for none. */
    Asked ofStatement(long id) {
        return id == 0
                ? this
                : new Asked(
                        action,
                        requestId,
                        detail,
                        (asked, failure, nanoseconds) -> new Message.Text(reply(asked, failure, nanoseconds)
                                .number("stmt_id", id)
                                .end()));
    }

    private static Reply reply(Asked asked, SocketErrors.Failure failure, long nanoseconds) {
        return new Reply(failure.code(), failure.text(), asked.action(), asked.requestId(), nanoseconds);
    }
}
