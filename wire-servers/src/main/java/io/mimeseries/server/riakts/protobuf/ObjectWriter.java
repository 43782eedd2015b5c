package io.mimeseries.server.riakts.protobuf;

import io.mimeseries.riakts.ByteString;
import io.mimeseries.riakts.kv.Content;
import io.mimeseries.riakts.kv.KvObject;
import io.mimeseries.server.riakts.message.MessageCode;
import io.mimeseries.server.riakts.message.Reply;
import java.time.temporal.ChronoField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes objects. */
final class ObjectWriter {
    private ObjectWriter() {}

    static void write(MessageOutput out, Reply.Objects objects) {
        var object = objects.object();
        if (object != null && !objects.unchanged()) {
            content(out, object);
            out.bytes(2, object.vclock());
        }
        if (objects.unchanged()) {
            out.bool(3, true);
        }
        if (objects.code() == MessageCode.PUT_REPLY) {
            optional(out, 3, objects.madeUp());
        }
    }

    private static void content(MessageOutput out, KvObject object) {
        int start = out.begin(1);
        var content = object.content();
        out.bytes(1, content.value());
        optional(out, 2, content.contentType());
        optional(out, 3, content.charset());
        optional(out, 4, content.contentEncoding());
        optional(out, 5, content.vtag());
        for (var link : content.links()) {
            int inner = out.begin(6);
            optional(out, 1, link.bucket());
            optional(out, 2, link.key());
            optional(out, 3, link.tag());
            out.finish(inner);
        }
        out.varint(7, object.lastModified().getEpochSecond());
        out.varint(8, object.lastModified().get(ChronoField.MICRO_OF_SECOND));
        pairs(out, 9, content.userMeta());
        pairs(out, 10, content.indexes());
        out.finish(start);
    }

    private static void pairs(MessageOutput out, int field, List<Content.Pair> pairs) {
        for (var pair : pairs) {
            int start = out.begin(field);
            out.bytes(1, pair.key());
            optional(out, 2, pair.value());
            out.finish(start);
        }
    }

    private static void optional(MessageOutput out, int field, @Nullable ByteString value) {
        if (value != null) {
            out.bytes(field, value);
        }
    }
}
