package io.mimeseries.compat.differential.generate;

import java.util.List;

/**
 * The points of one round and what a query can name in them.
 *
 * @param policies besides the default one, which is {@code autogen}
 * @param start the time of the first points, in nanoseconds
 * @param step the usual distance of two points
 * @param end the time of the last points
 */
public record Dataset(
        List<String> measurements,
        List<String> tags,
        List<String> tagValues,
        List<FieldName> fields,
        List<String> policies,
        long start,
        long step,
        long end,
        List<Write> writes) {
    public static final String DATABASE = "d";

    /** The kinds of field values. */
    public enum Kind {
        FLOAT,
        INTEGER,
        STRING,
        BOOLEAN
    }

    /** A field and the type that it has in most shards. */
    public record FieldName(String name, Kind kind) {}

    /** One line for one retention policy; the empty string is the default one. */
    public record Write(String policy, String line) {}

    List<String> fieldNames() {
        return fields.stream().map(FieldName::name).toList();
    }

    List<String> fieldNames(Kind kind) {
        var names = fields.stream()
                .filter(field -> field.kind() == kind)
                .map(FieldName::name)
                .toList();
        return names.isEmpty() ? fieldNames() : names;
    }

    List<String> numberNames() {
        return fields.stream()
                .filter(field -> field.kind() == Kind.FLOAT || field.kind() == Kind.INTEGER)
                .map(FieldName::name)
                .toList();
    }
}
