package io.mimeseries.server.tdengine.socket;

/** Does what a binary message asks for; a failure is thrown. */
interface BinaryAction {

    /** Its name in replies and in the journal. */
    String name();

    Outcome run(Client client, BinaryRequest request);

    /** What the journal sees of it. */
    default String detail(BinaryRequest request) {
        return "";
    }

    /** How its failures are told. */
    default Asked asked(BinaryRequest request) {
        return Asked.inJson(name(), request.requestId(), detail(request));
    }
}
