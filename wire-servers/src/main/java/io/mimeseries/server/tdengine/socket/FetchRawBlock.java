package io.mimeseries.server.tdengine.socket;

/** Action 7: the next block of a result; after the last one the result is gone. */
final class FetchRawBlock implements BinaryAction {
    static final long NUMBER = 7;

    @Override
    public String name() {
        return "fetch_raw_block";
    }

    @Override
    public Outcome run(Client client, BinaryRequest request) {
        client.session();
        request.version();
        long id = request.resource();
        var result = client.results().get(id);
        var rows = result.next();
        if (rows.isEmpty()) {
            client.results().free(id);
        }
        var block = rows.isEmpty() ? null : result.announce(rows).buffer();
        return new Outcome.Parts(
                nanoseconds -> BinaryReply.rawBlock(nanoseconds, request.requestId(), 0, "", id, block));
    }

    @Override
    public Asked asked(BinaryRequest request) {
        return new Asked(
                name(),
                request.requestId(),
                "",
                (asked, failure, nanoseconds) -> BinaryReply.rawBlock(
                        nanoseconds, request.requestId(), failure.code(), failure.text(), request.resource(), null));
    }
}
