package io.mimeseries.server.riakts.protobuf;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.riakts.ByteString;
import io.mimeseries.riakts.Cell;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Properties of buckets: which field each of them has. What no field is for stays unsaid, as from the real server. */
final class PropertyFields {
    private static final int HAS_PRECOMMIT = 5;
    private static final int HAS_POSTCOMMIT = 7;
    private static final int PRECOMMIT = 4;
    private static final int POSTCOMMIT = 6;
    private static final int FIRST_BEHIND_HOOKS = 8;
    private static final int MODULE = 1;
    private static final int FUNCTION = 2;

    private enum Kind {
        NUMBER,
        QUORUM,
        FLAG,
        TEXT,
        FUNCTION
    }

    private record Property(int field, String name, Kind kind) {}

    private static final List<Property> ALL = List.of(
            new Property(1, "n_val", Kind.NUMBER),
            new Property(2, "allow_mult", Kind.FLAG),
            new Property(3, "last_write_wins", Kind.FLAG),
            new Property(8, "chash_keyfun", Kind.FUNCTION),
            new Property(9, "linkfun", Kind.FUNCTION),
            new Property(10, "old_vclock", Kind.NUMBER),
            new Property(11, "young_vclock", Kind.NUMBER),
            new Property(12, "big_vclock", Kind.NUMBER),
            new Property(13, "small_vclock", Kind.NUMBER),
            new Property(14, "pr", Kind.QUORUM),
            new Property(15, "r", Kind.QUORUM),
            new Property(16, "w", Kind.QUORUM),
            new Property(17, "pw", Kind.QUORUM),
            new Property(18, "dw", Kind.QUORUM),
            new Property(19, "rw", Kind.QUORUM),
            new Property(20, "basic_quorum", Kind.FLAG),
            new Property(21, "notfound_ok", Kind.FLAG),
            new Property(22, "backend", Kind.TEXT),
            new Property(23, "search", Kind.FLAG),
            new Property(25, "search_index", Kind.TEXT),
            new Property(26, "datatype", Kind.TEXT),
            new Property(27, "consistent", Kind.FLAG),
            new Property(28, "write_once", Kind.FLAG));

    private PropertyFields() {}

    /** @throws NotEmulatedException for commit hooks, which are code */
    static Map<String, Cell> read(Fields fields) {
        if (fields.find(PRECOMMIT) != null || fields.find(POSTCOMMIT) != null) {
            throw new NotEmulatedException("commit hooks");
        }
        var properties = new TreeMap<String, Cell>();
        for (var property : ALL) {
            switch (property.kind) {
                case NUMBER, QUORUM, FLAG -> {
                    var number = fields.findNumber(property.field);
                    if (number != null) {
                        properties.put(property.name, cell(property.kind, number));
                    }
                }
                case TEXT -> {
                    var text = fields.find(property.field);
                    if (text != null) {
                        properties.put(property.name, new Cell.Varchar(text));
                    }
                }
                case FUNCTION -> {
                    if (fields.find(property.field) != null) {
                        var function = fields.message(property.field);
                        properties.put(
                                property.name, Cell.varchar(function.bytes(MODULE) + ":" + function.bytes(FUNCTION)));
                    }
                }
            }
        }
        return properties;
    }

    private static Cell cell(Kind kind, long number) {
        return switch (kind) {
            case FLAG -> Cell.bool(number != 0);
            case QUORUM -> QuorumWords.read(number);
            default -> new Cell.SInt64(number);
        };
    }

    /** Both kinds of hooks are there, and none of each. */
    static void write(MessageOutput out, Map<String, Cell> properties) {
        for (var property : ALL) {
            if (property.field == FIRST_BEHIND_HOOKS) {
                out.bool(HAS_PRECOMMIT, true);
                out.bool(HAS_POSTCOMMIT, true);
            }
            write(out, property, properties.get(property.name));
        }
    }

    /** What is of another type than it should be, as WITH may have it, stays unsaid. */
    private static void write(MessageOutput out, Property property, @Nullable Cell value) {
        int field = property.field;
        switch (property.kind) {
            case NUMBER -> {
                if (value instanceof Cell.SInt64 number) {
                    out.varint(field, number.value());
                }
            }
            case QUORUM -> {
                var number = QuorumWords.number(value);
                if (number != null) {
                    out.varint(field, number);
                }
            }
            case FLAG -> {
                if (value instanceof Cell.Bool flag) {
                    out.bool(field, flag.value());
                }
            }
            case TEXT -> {
                if (value instanceof Cell.Varchar text) {
                    out.bytes(field, text.value());
                }
            }
            case FUNCTION -> {
                if (value instanceof Cell.Varchar text) {
                    function(out, field, text.value().text());
                }
            }
        }
    }

    private static void function(MessageOutput out, int field, String text) {
        int colon = text.indexOf(':');
        int start = out.begin(field);
        out.bytes(MODULE, ByteString.utf8(text.substring(0, Math.max(colon, 0))));
        out.bytes(FUNCTION, ByteString.utf8(text.substring(colon + 1)));
        out.finish(start);
    }
}
