package io.mimeseries.tdengine.write;

import io.mimeseries.column.BooleanColumnBuilder;
import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.DoubleColumnBuilder;
import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.column.StringColumnBuilder;
import io.mimeseries.grammar.tdengine.insert.InsertValue;
import io.mimeseries.grammar.tdengine.insert.ValueKind;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.store.TableColumn;
import io.mimeseries.tdengine.type.InvalidValueException;
import io.mimeseries.tdengine.type.TimestampReader;
import io.mimeseries.tdengine.type.TokenKind;
import io.mimeseries.tdengine.type.ValueReader;
import org.jspecify.annotations.Nullable;

/** Takes the values that an INSERT writes into one column. */
abstract class ValueTarget {
    private static final int FIRST_ROWS = 16;
    private final TableColumn column;
    private final ColumnBuilder values;

    private ValueTarget(TableColumn column, ColumnBuilder values) {
        this.column = column;
        this.values = values;
    }

    static ValueTarget of(TableColumn column, TimestampReader timestamps) {
        return switch (column.type().kind()) {
            case BOOL -> new Bools(column);
            case FLOAT, DOUBLE -> new Floats(column);
            case TIMESTAMP -> new Timestamps(column, timestamps);
            case VARCHAR, NCHAR, VARBINARY, BLOB, GEOMETRY, DECIMAL, DECIMAL64, JSON -> new Texts(column);
            default -> new Integers(column);
        };
    }

    TableColumn column() {
        return column;
    }

    Column build() {
        return values.build();
    }

    /** Appends a value; what does not fit fails as the real server's INSERT does. */
    final void read(InsertValue value) {
        var kind = value.kind();
        if (kind == ValueKind.NULL) {
            appendNull(value);
            return;
        }
        var type = column.type().kind();
        if (kind == ValueKind.STRING && !type.isText()) {
            var text = value.text();
            if (ValueReader.isNull(type, TokenKind.STRING, text, 0, text.length())) {
                appendNull(value);
                return;
            }
            if (type.isNumeric() && text.isEmpty()) {
                throw value.refuse("invalid numeric data");
            }
        }
        try {
            take(value);
        } catch (InvalidValueException e) {
            throw TokenKinds.error(e, value, column.name());
        }
    }

    private void appendNull(InsertValue value) {
        if (column.ordinal() == TableColumn.TIME) {
            throw value.refuse("Primary timestamp column should not be null");
        }
        if (column.primaryKey()) {
            throw ErrorCode.PRIMARY_KEY_NULL.error();
        }
        values.appendNull();
    }

    /** Appends a value that has been read. */
    final void append(@Nullable Object value) {
        if (value == null) {
            values.appendNull();
        } else if (values instanceof LongColumnBuilder longs) {
            longs.append((Long) value);
        } else if (values instanceof DoubleColumnBuilder doubles) {
            doubles.append((Double) value);
        } else if (values instanceof BooleanColumnBuilder booleans) {
            booleans.append((Boolean) value);
        } else if (values instanceof StringColumnBuilder strings) {
            strings.append((String) value);
        }
    }

    abstract void take(InsertValue value);

    /** Of all integer types. */
    private static final class Integers extends ValueTarget {
        private final LongColumnBuilder values;
        private final DataType type;
        /** Of the values that need no second look. */
        private final long least;

        private final long most;

        Integers(TableColumn column) {
            this(column, new LongColumnBuilder(FIRST_ROWS));
        }

        private Integers(TableColumn column, LongColumnBuilder values) {
            super(column, values);
            this.values = values;
            this.type = column.type().kind();
            var bits = type.bytes() * Byte.SIZE;
            most = type.isUnsigned() && bits < Long.SIZE ? (1L << bits) - 1 : Long.MAX_VALUE >>> (Long.SIZE - bits);
            least = type.isUnsigned() ? 0 : -most;
        }

        @Override
        void take(InsertValue value) {
            if (value.isShortInteger()) {
                var number = value.integer();
                if (least <= number && number <= most) {
                    values.append(number);
                    return;
                }
            }
            var text = value.text();
            values.append(ValueReader.integer(type, TokenKinds.of(value), text, 0, text.length()));
        }
    }

    /** Of FLOAT and DOUBLE. */
    private static final class Floats extends ValueTarget {
        private final DoubleColumnBuilder values;
        private final DataType type;

        Floats(TableColumn column) {
            this(column, new DoubleColumnBuilder(FIRST_ROWS));
        }

        private Floats(TableColumn column, DoubleColumnBuilder values) {
            super(column, values);
            this.values = values;
            this.type = column.type().kind();
        }

        @Override
        void take(InsertValue value) {
            if (value.kind() == ValueKind.FLOAT || value.kind() == ValueKind.INTEGER) {
                values.append(ValueReader.floating(type, value.statement(), value.start(), value.end()));
                return;
            }
            var text = value.text();
            values.append(ValueReader.floating(type, text, 0, text.length()));
        }
    }

    /** Of BOOL. */
    private static final class Bools extends ValueTarget {
        private final BooleanColumnBuilder values;

        Bools(TableColumn column) {
            this(column, new BooleanColumnBuilder(FIRST_ROWS));
        }

        private Bools(TableColumn column, BooleanColumnBuilder values) {
            super(column, values);
            this.values = values;
        }

        @Override
        void take(InsertValue value) {
            var text = value.text();
            values.append(ValueReader.bool(TokenKinds.of(value), text, 0, text.length()));
        }
    }

    /** Of TIMESTAMP, the rows' times among them. */
    private static final class Timestamps extends ValueTarget {
        private final LongColumnBuilder values;
        private final TimestampReader reader;

        Timestamps(TableColumn column, TimestampReader reader) {
            this(column, reader, new LongColumnBuilder(FIRST_ROWS));
        }

        private Timestamps(TableColumn column, TimestampReader reader, LongColumnBuilder values) {
            super(column, values);
            this.values = values;
            this.reader = reader;
        }

        @Override
        void take(InsertValue value) {
            values.append(TokenKinds.timestamp(reader, value));
        }
    }

    /** Of all types whose values are held as text. */
    private static final class Texts extends ValueTarget {
        private final StringColumnBuilder values;

        Texts(TableColumn column) {
            this(column, new StringColumnBuilder(FIRST_ROWS));
        }

        private Texts(TableColumn column, StringColumnBuilder values) {
            super(column, values);
            this.values = values;
        }

        @Override
        void take(InsertValue value) {
            values.append(TokenKinds.text(column().type(), value));
        }
    }
}
