package io.mimeseries.tdengine.function.text;

import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.function.FunctionArgument;
import java.util.List;

/** The types of texts that functions make of texts: the real server counts in bytes, those of the lengths included. */
final class TextLengths {
    private static final int HEADER = 2;
    private static final int CHARACTER = 4;

    private TextLengths() {}

    /** NCHAR if one argument is. */
    static DataType kind(List<FunctionArgument> arguments) {
        return arguments.stream().anyMatch(argument -> argument.kind() == DataType.NCHAR)
                ? DataType.NCHAR
                : DataType.VARCHAR;
    }

    /** The bytes of an argument, four times as many where it becomes NCHAR. */
    static int bytes(FunctionArgument argument, DataType kind) {
        if (argument.kind() == DataType.NCHAR) {
            return argument.type().length() * CHARACTER + HEADER;
        }
        int bytes = argument.kind().isVariable()
                ? argument.type().length() + HEADER
                : argument.kind().bytes();
        return kind == DataType.NCHAR ? bytes * CHARACTER : bytes;
    }

    /** The type whose values have so many bytes at most. */
    static ValueType type(DataType kind, int bytes) {
        int length = bytes - HEADER;
        return new ValueType(kind, kind == DataType.NCHAR ? length / CHARACTER : length);
    }

    /** Of a function that gives texts not longer than its argument: NULL gives VARCHAR without a length. */
    static ValueType same(FunctionArgument argument) {
        return argument.kind() == DataType.NCHAR || argument.kind() == DataType.VARCHAR
                ? argument.type()
                : new ValueType(DataType.VARCHAR, 0);
    }
}
