package io.mimeseries.server.riakts.message;

import io.mimeseries.engine.RequestFacts;

/** What a client asks for. */
public sealed interface Request permits ServerRequest, TsRequest, KvRequest {

    /** The name of its message, such as {@code TsPutReq}, whichever encoding it came in. */
    String operation();

    /** What the journal and the rules of the fault gate see of it: a statement, or what it is about. */
    String text();

    /** What it is about. */
    default RequestFacts facts() {
        return RequestFacts.NONE;
    }

    <R> R accept(Visitor<R> visitor);

    /** Deals with every family. */
    interface Visitor<R> {
        R visit(ServerRequest request);

        R visit(TsRequest request);

        R visit(KvRequest request);
    }
}
