package io.mimeseries.server.riakts.message;

import io.mimeseries.riakts.Answer;
import io.mimeseries.riakts.ByteString;
import io.mimeseries.riakts.Cell;
import io.mimeseries.riakts.CoverageEntry;
import io.mimeseries.riakts.KeyListing;
import io.mimeseries.riakts.kv.KvObject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What goes back for a request. */
public sealed interface Reply {
    <R> R accept(Visitor<R> visitor);

    /** Deals with every reply. */
    interface Visitor<R> {
        R visit(Failure reply);

        R visit(Done reply);

        R visit(ServerInfo reply);

        R visit(ClientId reply);

        R visit(Queried reply);

        R visit(Found reply);

        R visit(Keys reply);

        R visit(Plan reply);

        R visit(Objects reply);

        R visit(Names reply);

        R visit(Properties reply);

        R visit(Counter reply);
    }

    /**
     * An error.
     *
     * @param code of {@link io.mimeseries.riakts.ErrorCode}
     * @param closes whether the connection ends with it
     */
    record Failure(int code, String text, boolean closes) implements Reply {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A message without a body. */
    record Done(int code) implements Reply {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Which node and version this is. */
    record ServerInfo(String node, String version) implements Reply {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** What the client called itself. */
    record ClientId(ByteString id) implements Reply {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** What a statement answers. */
    record Queried(Answer answer) implements Reply {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The row under a key, or none. */
    record Found(Answer.Rows rows) implements Reply {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The keys of a table, sent in chunks as they are made. */
    record Keys(KeyListing listing) implements Reply {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A coverage plan whose every part is to be asked of one address. */
    record Plan(List<CoverageEntry> entries, String host, int port) implements Reply {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * An object, or none.
     *
     * @param code of a get or of a put
     * @param madeUp the key that a put made up
     * @param unchanged whether it is the version that the client has
     */
    record Objects(
            int code, @Nullable KvObject object, @Nullable ByteString madeUp, boolean unchanged) implements Reply {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Names of buckets or keys.
     *
     * @param chunked whether they come in several messages, of which the last is empty and says so
     */
    record Names(int code, List<ByteString> names, boolean chunked) implements Reply {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Properties of a bucket or type. */
    record Properties(Map<String, Cell> properties) implements Reply {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A counter's value.
     *
     * @param value null to say none
     */
    record Counter(int code, @Nullable Long value) implements Reply {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
