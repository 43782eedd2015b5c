package io.mimeseries.lineprotocol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The valid points of a text in order, held in columns, and its malformed lines; reusable. Words are held by their numbers and not as
 * references, which the garbage collector would have to be told of one by one. Not safe for use by several threads.
 */
public final class PointBatch {
    private static final byte FLOAT = 0;
    private static final byte INTEGER = 1;
    private static final byte BOOLEAN = 2;
    private static final byte STRING = 3;
    private static final byte FIRST_OTHER = 4;
    private static final FieldType[] TYPES = {FieldType.FLOAT, FieldType.INTEGER, FieldType.BOOLEAN, FieldType.STRING};

    private WordTable keyTable = new WordTable();
    private WordTable nameTable = keyTable;

    private int points;
    private int[] keys = new int[256];
    private long[] times = new long[256];
    /** Where the fields of the point end; they start where those of the point before end. */
    private int[] fieldEnds = new int[256];

    private int fields;
    private int[] names = new int[256];
    private byte[] types = new byte[256];
    private long[] bits = new long[256];
    private @Nullable String[] texts = new @Nullable String[0];

    private final List<MalformedLine> malformed = new ArrayList<>();

    /** Says whose words the points to come are made of; they stay the same until {@link #clear()}. */
    public void use(WordTable newKeys, WordTable newNames) {
        keyTable = newKeys;
        nameTable = newNames;
    }

    public void clear() {
        Arrays.fill(texts, 0, Math.min(fields, texts.length), null);
        points = 0;
        fields = 0;
        malformed.clear();
    }

    public int points() {
        return points;
    }

    /** The series key as it was spelt. */
    public Word key(int point) {
        return keyTable.word(keys[point]);
    }

    /** The number of the series key, see {@link Word#id()}. */
    public int keyId(int point) {
        return keys[point];
    }

    /** Nanoseconds since 1970-01-01T00:00:00Z, or in the unit that the scan was asked for. */
    public long time(int point) {
        return times[point];
    }

    public int firstField(int point) {
        return point == 0 ? 0 : fieldEnds[point - 1];
    }

    public int fieldEnd(int point) {
        return fieldEnds[point];
    }

    /** The first point behind this one that has another key, or fields of other names or types. */
    public int endOfAlike(int point) {
        int first = firstField(point);
        int count = fieldEnds[point] - first;
        int next = point + 1;
        while (next < points && keys[next] == keys[point] && areAlike(first, count, next)) {
            next++;
        }
        return next;
    }

    private boolean areAlike(int first, int count, int point) {
        int from = fieldEnds[point - 1];
        int to = fieldEnds[point];
        return to - from == count
                && Arrays.equals(names, first, first + count, names, from, to)
                && Arrays.equals(types, first, first + count, types, from, to);
    }

    /** The field name as it was spelt. */
    public Word name(int field) {
        return nameTable.word(names[field]);
    }

    /** The number of the field name, see {@link Word#id()}. */
    public int nameId(int field) {
        return names[field];
    }

    public FieldType type(int field) {
        return TYPES[types[field]];
    }

    /** The number of a type that only one dialect has, negative for the types that all have. */
    public int otherType(int field) {
        return types[field] - FIRST_OTHER;
    }

    public double doubleValue(int field) {
        return Double.longBitsToDouble(bits[field]);
    }

    public long longValue(int field) {
        return bits[field];
    }

    public boolean booleanValue(int field) {
        return bits[field] != 0;
    }

    public String stringValue(int field) {
        var text = texts[field];
        if (text == null) {
            throw new IllegalStateException("no string in field " + field);
        }
        return text;
    }

    public List<MalformedLine> malformed() {
        return malformed;
    }

    void addMalformed(MalformedLine line) {
        malformed.add(line);
    }

    /** Completes a point of the fields added since the last one. */
    public void addPoint(Word key, long time) {
        if (points == keys.length) {
            keys = Arrays.copyOf(keys, points * 2);
            times = Arrays.copyOf(times, points * 2);
            fieldEnds = Arrays.copyOf(fieldEnds, points * 2);
        }
        keys[points] = key.id();
        times[points] = time;
        fieldEnds[points++] = fields;
    }

    /** Adds a point of one float field. */
    public void addPoint(Word key, long time, Word name, double value) {
        addDouble(name, value);
        addPoint(key, time);
    }

    public void addDouble(Word name, double value) {
        add(name, FLOAT, Double.doubleToRawLongBits(value));
    }

    public void addLong(Word name, long value) {
        add(name, INTEGER, value);
    }

    public void addBoolean(Word name, boolean value) {
        add(name, BOOLEAN, value ? 1 : 0);
    }

    public void addString(Word name, String value) {
        addText(value);
        add(name, STRING, 0);
    }

    private void addText(String value) {
        if (fields >= texts.length) {
            texts = Arrays.copyOf(texts, Math.max(names.length, fields + 1));
        }
        texts[fields] = value;
    }

    /**
     * Adds a value of a type that only one dialect has.
     *
     * @param other the type's number there, 0 to 100
     */
    public void addOther(Word name, int other, long value) {
        add(name, (byte) (FIRST_OTHER + other), value);
    }

    /** Likewise of a type whose values are held as text. */
    public void addOther(Word name, int other, String value) {
        addText(value);
        add(name, (byte) (FIRST_OTHER + other), 0);
    }

    private void add(Word name, byte type, long value) {
        if (fields == names.length) {
            names = Arrays.copyOf(names, fields * 2);
            types = Arrays.copyOf(types, fields * 2);
            bits = Arrays.copyOf(bits, fields * 2);
        }
        names[fields] = name.id();
        types[fields] = type;
        bits[fields++] = value;
    }

    /** Forgets the fields of a point that was not completed. */
    public void abandonPoint() {
        fields = points == 0 ? 0 : fieldEnds[points - 1];
    }
}
