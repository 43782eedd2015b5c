package io.mimeseries.server.riakts.protobuf;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.riakts.ByteString;
import io.mimeseries.riakts.Cell;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
            new Property(14, "pr", Kind.NUMBER),
            new Property(15, "r", Kind.NUMBER),
            new Property(16, "w", Kind.NUMBER),
            new Property(17, "pw", Kind.NUMBER),
            new Property(18, "dw", Kind.NUMBER),
            new Property(19, "rw", Kind.NUMBER),
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
                case NUMBER, FLAG -> {
                    var number = fields.findNumber(property.field);
                    if (number != null) {
                        properties.put(
                                property.name,
                                property.kind == Kind.FLAG ? Cell.bool(number != 0) : new Cell.SInt64(number));
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

    /** Both kinds of hooks are there, and none of each. */
    static void write(MessageOutput out, Map<String, Cell> properties) {
        for (var property : ALL) {
            if (property.field == FIRST_BEHIND_HOOKS) {
                out.bool(HAS_PRECOMMIT, true);
                out.bool(HAS_POSTCOMMIT, true);
            }
            var value = properties.get(property.name);
            if (value instanceof Cell.SInt64 number && property.kind == Kind.NUMBER) {
                out.varint(property.field, number.value());
            } else if (value instanceof Cell.Bool flag && property.kind == Kind.FLAG) {
                out.bool(property.field, flag.value());
            } else if (value instanceof Cell.Varchar text && property.kind == Kind.TEXT) {
                out.bytes(property.field, text.value());
            } else if (value instanceof Cell.Varchar text && property.kind == Kind.FUNCTION) {
                function(out, property.field, text.value().text());
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
