package io.mimeseries.tdengine.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ValueType;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of INSERT, as recorded (vectors t_01_datatypes_…, insert_forms, unsigned_and_bounds). */
class ValueReaderTests {
    private static long integer(DataType type, TokenKind kind, String text) {
        return ValueReader.integer(type, kind, text, 0, text.length());
    }

    private static double floating(DataType type, String text) {
        return ValueReader.floating(type, text, 0, text.length());
    }

    @ParameterizedTest
    @CsvSource({
        "INT, INTEGER, +113, 113",
        "INT, INTEGER, -00078, -78",
        "INT, FLOAT, 1.6, 2",
        "INT, FLOAT, -0.5, -1",
        "INT, STRING, 0x10, 16",
        "INT, STRING, -0b11, -3",
        "INT, STRING, 123.5, 124",
        "INT, STRING, -123.5, -124",
        "INT, STRING, +0.1235e3, 124",
        "INT, OTHER_BASE, +0x01, 1",
        "INT_UNSIGNED, STRING, -0, 0",
        "INT_UNSIGNED, STRING, -1e-1, 0",
        "INT_UNSIGNED, STRING, -0b00, 0",
        "INT_UNSIGNED, FLOAT, -0.11e-30, 0",
        "INT_UNSIGNED, INTEGER, 4294967295, 4294967295",
        "BIGINT_UNSIGNED, INTEGER, 18446744073709551615, -1",
        "BIGINT, INTEGER, -9223372036854775808, -9223372036854775808",
        "TINYINT, INTEGER, -128, -128",
    })
    void readsWholeNumbers(DataType type, TokenKind kind, String text, long expected) {
        assertThat(integer(type, kind, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "INT, BOOL, true, invalid int data",
        "INT, STRING, abc, invalid int data",
        "BIGINT, STRING, 123abc, invalid bigint data",
        "BIGINT, STRING, ' ', invalid bigint data",
        "BIGINT, INTEGER, 9223372036854775808, invalid bigint data",
        "TINYINT, INTEGER, 128, tinyint data overflow",
        "SMALLINT, INTEGER, 32768, smallint data overflow",
        "INT, INTEGER, -2147483649, int data overflow",
        "TINYINT_UNSIGNED, INTEGER, -1, invalid unsigned tinyint data",
        "TINYINT_UNSIGNED, INTEGER, 256, unsigned tinyint data overflow",
        "INT_UNSIGNED, STRING, -11.80, invalid unsigned int data",
    })
    void refusesOthers(DataType type, TokenKind kind, String text, String reason) {
        assertThatThrownBy(() -> integer(type, kind, text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(reason);
    }

    @Property
    void readsEveryIntAsAnyoneWrites(@ForAll int value) {
        assertThat(integer(DataType.INT, TokenKind.INTEGER, Integer.toString(value)))
                .isEqualTo(value);
        assertThat(integer(DataType.INT, TokenKind.STRING, value + ".4")).isEqualTo(value);
        var hexadecimal = (value < 0 ? "-0x" : "0x") + Long.toHexString(Math.abs((long) value));
        assertThat(integer(DataType.INT, TokenKind.OTHER_BASE, hexadecimal)).isEqualTo(value);
    }

    @Property
    void rangesAreThoseOfTheBits(@ForAll long value) {
        var digits = Long.toString(value);
        assertThat(integer(DataType.BIGINT, TokenKind.INTEGER, digits)).isEqualTo(value);
        var unsigned = new BigInteger(Long.toUnsignedString(value)).toString();
        assertThat(integer(DataType.BIGINT_UNSIGNED, TokenKind.INTEGER, unsigned))
                .isEqualTo(value);
        for (var type : new DataType[] {DataType.TINYINT, DataType.SMALLINT, DataType.INT}) {
            long limit = 1L << (type.bytes() * 8 - 1);
            if (value >= -limit && value < limit) {
                assertThat(integer(type, TokenKind.INTEGER, digits)).isEqualTo(value);
            } else {
                assertThatThrownBy(() -> integer(type, TokenKind.INTEGER, digits))
                        .hasMessageEndingWith("data overflow");
            }
        }
    }

    @Property
    void readsEveryDouble(@ForAll double value) {
        assertThat(floating(DataType.DOUBLE, Double.toString(value))).isEqualTo(value);
    }

    @Test
    void floatsAreRoundedAndBounded() {
        assertThat(floating(DataType.FLOAT, "0.1")).isEqualTo((double) 0.1f);
        assertThat(floating(DataType.DOUBLE, "0b01")).isEqualTo(1);
        assertThat(floating(DataType.DOUBLE, "-0x1F")).isEqualTo(-31);
        for (var text : new String[] {"-3.50282347e+38", "123abc", "abc"}) {
            assertThatThrownBy(() -> floating(DataType.FLOAT, text)).hasMessage("illegal float data");
        }
        assertThatThrownBy(() -> floating(DataType.DOUBLE, "-31.7976931348623157e+308"))
                .hasMessage("illegal float data");
        assertThatThrownBy(() -> floating(DataType.DOUBLE, "1e-310")).hasMessage("illegal float data");
        assertThatThrownBy(() -> floating(DataType.DOUBLE, "nan")).hasMessage("illegal double data");
    }

    @ParameterizedTest
    @CsvSource({
        "STRING, true, true",
        "STRING, FALSE, false",
        "STRING, -8e+2, true",
        "STRING, 0b01, true",
        "STRING, 123, true",
        "INTEGER, 0, false",
        "FLOAT, 6.9, true",
        "OTHER_BASE, 0x01, true",
        "BOOL, false, false",
    })
    void truthIsAWordOrANumber(TokenKind kind, String text, boolean expected) {
        assertThat(ValueReader.bool(kind, text, 0, text.length())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"abc", "true123", "' '", "''"})
    void nothingElseIsTruth(String text) {
        assertThatThrownBy(() -> ValueReader.bool(TokenKind.STRING, text, 0, text.length()))
                .hasMessage("invalid bool data");
    }

    @Test
    void nullInQuotesIsTextForTypesOfText() {
        assertThat(ValueReader.isNull(DataType.INT, TokenKind.STRING, "Null", 0, 4))
                .isTrue();
        assertThat(ValueReader.isNull(DataType.GEOMETRY, TokenKind.STRING, "NULL", 0, 4))
                .isTrue();
        assertThat(ValueReader.isNull(DataType.NCHAR, TokenKind.STRING, "NULL", 0, 4))
                .isFalse();
        assertThat(ValueReader.isNull(DataType.VARBINARY, TokenKind.STRING, "NULL", 0, 4))
                .isFalse();
        assertThat(ValueReader.isNull(DataType.VARCHAR, TokenKind.NULL, "null", 0, 4))
                .isTrue();
    }

    @Test
    void lengthsAreBytesOfVarcharAndCharactersOfNchar() {
        var varchar = new ValueType(DataType.VARCHAR, 8);
        var nchar = new ValueType(DataType.NCHAR, 4);
        assertThat(ValueReader.text(varchar, "12345678")).isEqualTo("12345678");
        assertThat(ValueReader.text(nchar, "一二三😀")).isEqualTo("一二三😀");
        for (var text : new String[] {"123456789", "一二三"}) {
            assertThatThrownBy(() -> ValueReader.text(varchar, text))
                    .isInstanceOfSatisfying(
                            InvalidValueException.class,
                            e -> assertThat(e.at(text, "v"))
                                    .hasMessage("Value too long for column/tag: v")
                                    .extracting("code")
                                    .isEqualTo(0x2653));
        }
        assertThatThrownBy(() -> ValueReader.text(nchar, "12345")).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void binariesAreHexadecimalOrText() {
        var type = new ValueType(DataType.VARBINARY, 16);
        assertThat(ValueReader.binary(type, TokenKind.STRING, "\\xaB01", "xaB01"))
                .isEqualTo("\u00ab\u0001");
        assertThat(ValueReader.binary(type, TokenKind.STRING, "\\x", "x")).isEmpty();
        assertThat(ValueReader.binary(type, TokenKind.STRING, "é", "é")).isEqualTo("\u00c3\u00a9");
        for (var text : new String[] {"\\x0", "\\xzz"}) {
            assertThatThrownBy(() -> ValueReader.binary(type, TokenKind.STRING, text, text))
                    .isInstanceOfSatisfying(
                            InvalidValueException.class,
                            e -> assertThat(e.at("", "vb"))
                                    .hasMessage("Invalid varbinary value: vb")
                                    .extracting("code")
                                    .isEqualTo(0x266A));
        }
        assertThatThrownBy(() -> ValueReader.binary(type, TokenKind.INTEGER, "1", "1"))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void decimalsAreRoundedHalfAwayFromZero() {
        var type = ValueType.decimal(10, 2);
        assertThat(ValueReader.decimal(type, "123.456")).isEqualTo("123.46");
        assertThat(ValueReader.decimal(type, "-0.005")).isEqualTo("-0.01");
        assertThat(ValueReader.decimal(type, "99999999.99")).isEqualTo("99999999.99");
        assertThatThrownBy(() -> ValueReader.decimal(type, "123456789.1"))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.at("", ""))
                                .hasMessage("Decimal value overflow")
                                .extracting("code")
                                .isEqualTo(0x013D));
    }

    @Test
    void errorsQuoteTheStatement() {
        assertThatThrownBy(() -> integer(DataType.INT, TokenKind.BOOL, "true"))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.at("true, 'boolint')", "a"))
                                .hasMessage("syntax error near 'true, 'boolint')' (invalid int data)")
                                .extracting("code")
                                .isEqualTo(0x0216));
    }
}
