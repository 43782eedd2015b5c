package io.mimeseries.tdengine.write;

import io.mimeseries.grammar.tdengine.insert.InsertValue;
import io.mimeseries.grammar.tdengine.insert.ValueKind;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.type.InvalidValueException;
import io.mimeseries.tdengine.type.TimestampReader;
import io.mimeseries.tdengine.type.TokenKind;
import io.mimeseries.tdengine.type.ValueReader;

/** Values of the INSERT scanner for the readers of values. */
final class TokenKinds {
    private TokenKinds() {}

    static TokenKind of(InsertValue value) {
        return value.kind() == ValueKind.PLACEHOLDER ? refused(value) : of(value.kind());
    }

    private static TokenKind refused(InsertValue value) {
        throw value.refuse("? only used in stmt");
    }

    private static TokenKind of(ValueKind kind) {
        return switch (kind) {
            case STRING -> TokenKind.STRING;
            case INTEGER -> TokenKind.INTEGER;
            case FLOAT -> TokenKind.FLOAT;
            case HEX, BINARY -> TokenKind.OTHER_BASE;
            case BOOL -> TokenKind.BOOL;
            case NULL, PLACEHOLDER -> TokenKind.NULL;
            case NOW -> TokenKind.NOW;
            case TODAY -> TokenKind.TODAY;
            case DURATION -> TokenKind.DURATION;
        };
    }

    static long timestamp(TimestampReader reader, InsertValue value) {
        if (value.isShortInteger()) {
            var time = value.integer();
            var operation = value.operation();
            if (operation.isNone()) {
                return time;
            }
            return reader.read(
                    TokenKind.INTEGER, value.text(), operation.minus(), of(operation.operand()), operation.text());
        }
        var operation = value.operation();
        return operation.isNone()
                ? reader.read(of(value), value.text())
                : reader.read(of(value), value.text(), operation.minus(), of(operation.operand()), operation.text());
    }

    /** Of a type whose values are held as text. */
    static String text(ValueType type, InsertValue value) {
        return switch (type.kind()) {
            case VARBINARY, BLOB -> ValueReader.binary(type, of(value), inner(value), value.text());
            case GEOMETRY -> ValueReader.geometry(type, of(value), value.text());
            case DECIMAL, DECIMAL64 -> ValueReader.decimal(type, value.text());
            case JSON -> ValueReader.json(value.text());
            default -> ValueReader.text(type, value.text());
        };
    }

    private static String inner(InsertValue value) {
        var token = value.token();
        return value.kind() == ValueKind.STRING ? token.substring(1, token.length() - 1) : token;
    }

    /** The error of a value that does not fit. */
    static RuntimeException error(InvalidValueException e, InsertValue value, String column) {
        return e.isQuoting() ? value.refuse(String.valueOf(e.getMessage())) : e.at("", column);
    }
}
