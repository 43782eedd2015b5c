package io.mimeseries.server.tdengine.socket;

import io.mimeseries.server.tdengine.block.BlockException;
import io.mimeseries.server.tdengine.block.RawBlockReader;
import io.mimeseries.tdengine.bind.BlockColumn;
import io.mimeseries.tdengine.bind.BlockWrites.TableBlock;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Actions 4 and 5: a block, as results come in, is written into a table. */
final class RawBlockActions {
    /** A name, a type, and how many bytes a value takes, as the client library lays them out. */
    private static final int FIELD_BYTES = 72;

    private static final int NAME_BYTES = 65;
    private static final int LENGTH_AT = 4;

    private RawBlockActions() {}

    static void addTo(Map<Long, BinaryAction> actions) {
        actions.put(4L, new WriteBlock("write_raw_block", false));
        actions.put(5L, new WriteBlock("write_raw_block_with_fields", true));
    }

    /** @param hasFields whether the names of columns follow the block */
    private record WriteBlock(String name, boolean hasFields) implements BinaryAction {
        @Override
        public Outcome run(Client client, BinaryRequest request) {
            var session = client.session();
            // the number of rows, which the block has, too
            request.integer();
            var table = request.text(request.length());
            session.writeBlocks(List.of(block(request, table)));
            return Outcome.done();
        }

        private TableBlock block(BinaryRequest request, String table) {
            List<BlockColumn> columns;
            try {
                columns = RawBlockReader.readTyped(request.rest().slice());
            } catch (BlockException e) {
                throw SocketException.of(String.valueOf(e.getMessage()));
            }
            return new TableBlock(table, hasFields ? names(request, columns.size()) : null, columns);
        }

        private static List<String> names(BinaryRequest request, int count) {
            var rest = request.rest();
            // the block has been read: its length is there
            long end = rest.position() + Integer.toUnsignedLong(rest.getInt(rest.position() + LENGTH_AT));
            if (end + (long) count * FIELD_BYTES > rest.limit()) {
                throw SocketException.of("message length is too short");
            }
            var names = new ArrayList<String>();
            for (int i = 0; i < count; i++) {
                names.add(name(request, (int) end + i * FIELD_BYTES));
            }
            return names;
        }

        private static String name(BinaryRequest request, int at) {
            var bytes = new byte[NAME_BYTES];
            request.rest().get(at, bytes);
            int length = 0;
            while (length < NAME_BYTES && bytes[length] != 0) {
                length++;
            }
            return new String(bytes, 0, length, StandardCharsets.UTF_8);
        }
    }
}
