package io.mimeseries.server.tdengine.socket;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.server.tdengine.block.BlockException;
import io.mimeseries.server.tdengine.block.RawDataReader;

/** Action 3: what a consumer got raw is written into tables that exist. */
final class WriteRaw implements BinaryAction {
    static final long NUMBER = 3;
    private static final int DATA = 2;

    @Override
    public String name() {
        return "write_raw";
    }

    @Override
    public Outcome run(Client client, BinaryRequest request) {
        var session = client.session();
        int length = request.integer();
        int type = request.length();
        if (length < 0 || length > request.rest().remaining()) {
            throw SocketException.of("message length is too short");
        }
        if (type != DATA) {
            throw new NotEmulatedException("write_raw of data of type " + type);
        }
        try {
            session.writeBlocks(
                    RawDataReader.read(request.rest().slice(request.rest().position(), length)));
        } catch (BlockException e) {
            throw SocketException.of(String.valueOf(e.getMessage()));
        }
        return Outcome.done();
    }
}
