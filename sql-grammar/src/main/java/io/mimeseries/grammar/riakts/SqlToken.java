package io.mimeseries.grammar.riakts;

import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar;
import io.mimeseries.grammar.riakts.ast.ComparisonOperator;
import io.mimeseries.grammar.riakts.ast.CreateTable;
import io.mimeseries.grammar.riakts.ast.RowValue;
import java.math.BigInteger;
import org.antlr.v4.runtime.CommonToken;
import org.jspecify.annotations.Nullable;

/** A token with the value that the real lexer gives it. Text is kept a character a byte. */
final class SqlToken extends CommonToken {
    private static final long serialVersionUID = 1L;
    private final transient @Nullable BigInteger integer;
    private final double number;

    private SqlToken(int type, String text, @Nullable BigInteger integer, double number) {
        super(type, text);
        this.integer = integer;
        this.number = number;
    }

    /** @param text without quotes, or the word as it is written */
    static SqlToken text(int type, String text) {
        return new SqlToken(type, text, null, 0);
    }

    static SqlToken integer(int type, String text, BigInteger value) {
        return new SqlToken(type, text, value, 0);
    }

    static SqlToken number(int type, String text, double value) {
        return new SqlToken(type, text, null, value);
    }

    BigInteger integer() {
        if (integer == null) {
            throw new IllegalStateException("no integer: " + getText());
        }
        return integer;
    }

    double number() {
        return number;
    }

    /** The comparison that it stands for, null if it is none. */
    @Nullable
    ComparisonOperator comparison() {
        return switch (getType()) {
            case RiakTsGrammar.EQUALS -> ComparisonOperator.EQUAL;
            case RiakTsGrammar.GREATER -> ComparisonOperator.GREATER;
            case RiakTsGrammar.LESS -> ComparisonOperator.LESS;
            case RiakTsGrammar.GREATER_OR_EQUAL -> ComparisonOperator.GREATER_OR_EQUAL;
            case RiakTsGrammar.LESS_OR_EQUAL -> ComparisonOperator.LESS_OR_EQUAL;
            case RiakTsGrammar.NOT_EQUAL -> ComparisonOperator.NOT_EQUAL;
            default -> null;
        };
    }

    /** The type of columns that it names, null if it is none. */
    CreateTable.@Nullable Type columnType() {
        return switch (getType()) {
            case RiakTsGrammar.DOUBLE -> CreateTable.Type.DOUBLE;
            case RiakTsGrammar.SINT64 -> CreateTable.Type.SINT64;
            case RiakTsGrammar.TIMESTAMP -> CreateTable.Type.TIMESTAMP;
            case RiakTsGrammar.VARCHAR -> CreateTable.Type.VARCHAR;
            case RiakTsGrammar.BOOLEAN -> CreateTable.Type.BOOLEAN;
            case RiakTsGrammar.BLOB -> CreateTable.Type.BLOB;
            default -> null;
        };
    }

    /** What it says in INSERT or WITH, null if it cannot stand there. */
    @Nullable
    RowValue rowValue() {
        return switch (getType()) {
            case RiakTsGrammar.NULL -> new RowValue.NullValue();
            case RiakTsGrammar.INTEGER -> new RowValue.IntegerValue(integer());
            case RiakTsGrammar.FLOAT -> new RowValue.FloatValue(number);
            case RiakTsGrammar.TRUE -> new RowValue.BooleanValue(true);
            case RiakTsGrammar.FALSE -> new RowValue.BooleanValue(false);
            case RiakTsGrammar.CHARACTER_LITERAL -> new RowValue.TextValue(getText());
            case RiakTsGrammar.IDENTIFIER -> new RowValue.Identifier(getText());
            default -> null;
        };
    }
}
