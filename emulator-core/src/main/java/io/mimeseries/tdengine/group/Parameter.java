package io.mimeseries.tdengine.group;

import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.TDengineException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** One parameter of a function: which types it takes, whether it must be a literal, which values that may have. */
public final class Parameter {
    private static final String RANGE = "Invalid parameter range : ";
    private static final String VALUE = "Invalid parameter value : ";
    private static final String TYPE = "Invalid parameter data type : ";

    private final Predicate<DataType> types;
    private final Place place;
    private final Check check;

    private Parameter(Predicate<DataType> types, Place place, Check check) {
        this.types = types;
        this.place = place;
        this.check = check;
    }

    private enum Place {
        ANY,
        LITERAL,
        NO_LITERAL
    }

    /** Throws where the argument is not allowed. */
    private interface Check {
        void apply(String name, Argument argument, Precision precision);
    }

    /** Anything of these types. */
    public static Parameter of(Predicate<DataType> types) {
        return new Parameter(types, Place.ANY, (name, argument, precision) -> {});
    }

    /** Anything that is no literal. */
    public static Parameter noLiteral(Predicate<DataType> types) {
        return new Parameter(types, Place.NO_LITERAL, (name, argument, precision) -> {});
    }

    /** Anything but the literal NULL. */
    public static Parameter notNull(Predicate<DataType> types) {
        return new Parameter(types, Place.ANY, (name, argument, precision) -> {
            if (isLiteral(argument) && argument.type().kind() == DataType.NULL) {
                throw ErrorCode.INVALID_PARAMETER_TYPE.error(TYPE + name);
            }
        });
    }

    /** A literal. */
    public static Parameter literal(Predicate<DataType> types) {
        return new Parameter(types, Place.LITERAL, (name, argument, precision) -> {});
    }

    /** A literal from {@code least} to {@code most}. */
    public static Parameter range(Predicate<DataType> types, long least, long most) {
        return new Parameter(types, Place.LITERAL, (name, argument, precision) -> {
            long value = argument.constant() instanceof Number number ? number.longValue() : least - 1;
            if (value < least || value > most) {
                throw ErrorCode.INVALID_PARAMETER_RANGE.error(RANGE + name);
            }
        });
    }

    /** A literal that is one of these integers. */
    public static Parameter oneOf(Set<Long> values) {
        return new Parameter(DataType::isInteger, Place.LITERAL, (name, argument, precision) -> {
            if (!(argument.constant() instanceof Long value && values.contains(value))) {
                throw ErrorCode.INVALID_PARAMETER_VALUE.error(VALUE + name);
            }
        });
    }

    /** A literal that is one of these words, whatever its case. */
    public static Parameter word(Set<String> words) {
        return new Parameter(DataType::isText, Place.LITERAL, (name, argument, precision) -> {
            if (!(argument.constant() instanceof String word && words.contains(word.toLowerCase(Locale.ROOT)))) {
                throw ErrorCode.INVALID_PARAMETER_VALUE.error(VALUE + name);
            }
        });
    }

    /** The primary timestamp. */
    public static Parameter primaryTimestamp() {
        return new Parameter(type -> type == DataType.TIMESTAMP, Place.NO_LITERAL, (name, argument, precision) -> {
            if (argument.form() != Argument.Form.PRIMARY_TIMESTAMP) {
                throw ErrorCode.PARAMETER_NOT_PRIMARY_TIMESTAMP.error(
                        "Parameter should be primary timestamp : " + name);
            }
        });
    }

    /** A duration of one unit. */
    public static Parameter timeUnit() {
        return new Parameter(DataType::isInteger, Place.LITERAL, Parameter::checkUnit);
    }

    private static void checkUnit(String name, Argument argument, Precision precision) {
        if (argument.form() != Argument.Form.DURATION
                || !(argument.constant() instanceof Long units)
                || !isUnit(units, precision)) {
            throw ErrorCode.INVALID_TIME_UNIT.error("Invalid timzone format : " + name);
        }
        if (units == 0) {
            throw ErrorCode.TIME_UNIT_TOO_SMALL.error("Time unit is too small : " + name);
        }
    }

    /** What is less than the precision has been cut to 0. */
    private static boolean isUnit(long units, Precision precision) {
        long nanoseconds =
                Math.multiplyHigh(units, precision.nanoseconds()) == 0 ? units * precision.nanoseconds() : -1;
        return units == 0 || Units.NANOSECONDS.contains(nanoseconds);
    }

    void check(String name, Argument argument, Precision precision) {
        if (isLiteral(argument) ? place == Place.NO_LITERAL : place == Place.LITERAL) {
            throw type(name);
        }
        if (!types.test(argument.type().kind())) {
            throw type(name);
        }
        check.apply(name, argument, precision);
    }

    private static boolean isLiteral(Argument argument) {
        return argument.form() == Argument.Form.CONSTANT || argument.form() == Argument.Form.DURATION;
    }

    private static TDengineException type(String name) {
        return ErrorCode.INVALID_PARAMETER_TYPE.error(TYPE + name);
    }

    /** b, u, a, s, m, h, d, w. */
    private static final class Units {
        private static final long SECOND = 1_000_000_000L;
        private static final Set<Long> NANOSECONDS =
                Set.of(1L, 1_000L, 1_000_000L, SECOND, 60 * SECOND, 3600 * SECOND, 86_400 * SECOND, 604_800 * SECOND);

        private Units() {}
    }
}
