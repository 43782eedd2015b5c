package io.mimeseries.tdengine.schemaless;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Where points go.
 *
 * @param superTable the measurement with underscores for points
 * @param table the child table
 * @param tags without the one that names the child table, in the order in which they were written
 */
record Series(String superTable, String table, List<Tag> tags) {

    /** @param tableNameKey the tag whose value is the child table's name, empty for a name made of all tags */
    static Series of(String measurement, List<Tag> tags, String tableNameKey) {
        var superTable = measurement.replace('.', '_');
        if (!tableNameKey.isEmpty()) {
            for (var tag : tags) {
                if (tag.name().equals(tableNameKey) && tag.type().isText()) {
                    var others = new ArrayList<>(tags);
                    others.remove(tag);
                    return new Series(superTable, tag.value().toString().replace('.', '_'), List.copyOf(others));
                }
            }
        }
        return new Series(superTable, name(superTable, tags), List.copyOf(tags));
    }

    /** {@code t_} and the MD5 of supertable and tags in the order of their keys. */
    private static String name(String superTable, List<Tag> tags) {
        var text = new ByteArrayOutputStream();
        text.writeBytes(superTable.getBytes(StandardCharsets.UTF_8));
        var sorted = tags.stream()
                .sorted((one, other) -> Arrays.compareUnsigned(key(one), key(other)))
                .toList();
        for (var tag : sorted) {
            text.write(',');
            text.writeBytes(key(tag));
            text.write('=');
            text.writeBytes(tag.bytes());
        }
        return "t_" + HexFormat.of().formatHex(md5(text.toByteArray()));
    }

    private static byte[] key(Tag tag) {
        return tag.name().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] md5(byte[] text) {
        try {
            return MessageDigest.getInstance("MD5").digest(text);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has MD5", e);
        }
    }
}
