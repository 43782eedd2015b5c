package io.mimeseries.riakts.kv;

import io.mimeseries.riakts.ByteString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value and what is known about it.
 *
 * @param vtag null until it is stored
 */
public record Content(
        ByteString value,
        @Nullable ByteString contentType,
        @Nullable ByteString charset,
        @Nullable ByteString contentEncoding,
        @Nullable ByteString vtag,
        List<Link> links,
        List<Pair> userMeta,
        List<Pair> indexes) {
    public Content {
        links = List.copyOf(links);
        userMeta = List.copyOf(userMeta);
        indexes = List.copyOf(indexes);
    }

    /** A value that says nothing about itself. */
    public static Content of(ByteString value) {
        return new Content(value, null, null, null, null, List.of(), List.of(), List.of());
    }

    Content withVtag(ByteString tag) {
        return new Content(value, contentType, charset, contentEncoding, tag, links, userMeta, indexes);
    }

    /** The same without the value itself. */
    public Content withoutValue() {
        return new Content(ByteString.EMPTY, contentType, charset, contentEncoding, vtag, links, userMeta, indexes);
    }

    /** Another object that this one points to. */
    public record Link(
            @Nullable ByteString bucket,
            @Nullable ByteString key,
            @Nullable ByteString tag) {}

    /** A name and what goes with it. */
    public record Pair(ByteString key, @Nullable ByteString value) {}
}
