package io.mimeseries.riakts;

/** One value of a row. What is stored and what is answered has the type of its column; what clients send need not have it yet. */
public sealed interface Cell {
    /** No value. */
    Cell NULL = Null.INSTANCE;

    <R> R accept(Visitor<R> visitor);

    static Cell varchar(String text) {
        return new Varchar(ByteString.utf8(text));
    }

    static Cell bool(boolean value) {
        return value ? Bool.TRUE : Bool.FALSE;
    }

    /** Deals with every kind. */
    interface Visitor<R> {
        R visitVarchar(Varchar cell);

        R visitSInt64(SInt64 cell);

        R visitReal(Real cell);

        R visitTimestamp(Timestamp cell);

        R visitBool(Bool cell);

        R visitBlob(Blob cell);

        R visitNull();
    }

    /** Text, which may be any bytes. */
    record Varchar(ByteString value) implements Cell {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitVarchar(this);
        }
    }

    /** An integer. */
    record SInt64(long value) implements Cell {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitSInt64(this);
        }
    }

    /** A DOUBLE; the name is SQL's other word for it, since Java has taken the first. */
    record Real(double value) implements Cell {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitReal(this);
        }
    }

    /** Milliseconds since 1970. */
    record Timestamp(long value) implements Cell {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitTimestamp(this);
        }
    }

    /** True or false. */
    enum Bool implements Cell {
        FALSE,
        TRUE;

        public boolean value() {
            return this == TRUE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitBool(this);
        }
    }

    /** Bytes of a BLOB column. */
    record Blob(ByteString value) implements Cell {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitBlob(this);
        }
    }

    /** No value. */
    enum Null implements Cell {
        INSTANCE;

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitNull();
        }
    }
}
