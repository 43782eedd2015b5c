package io.mimeseries.tdengine.function.conversion;

import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumnBuilder;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.function.BoundFunction;
import io.mimeseries.tdengine.function.FunctionArgument;
import io.mimeseries.tdengine.function.FunctionContext;
import io.mimeseries.tdengine.function.Parameters;
import io.mimeseries.tdengine.function.ScalarFunction;
import io.mimeseries.tdengine.function.time.ZoneText;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** TO_ISO8601(time[, zone]); the zone is {@code Z}, {@code +08}, {@code +0800} or {@code +08:00}, the session's if it is missing. */
final class ToIso8601Function implements ScalarFunction {
    private static final int LENGTH = 62;

    @Override
    public BoundFunction bind(String name, List<FunctionArgument> arguments, FunctionContext context) {
        Parameters.of(name, arguments, 1, 2)
                .require(0, kind -> kind == DataType.TIMESTAMP || kind.isInteger())
                .require(1, kind -> kind == DataType.VARCHAR);
        var zone = zone(arguments, context);
        long offset = offset(zone);
        var type = arguments.get(0);
        // Numbers of columns are milliseconds; timestamps and literals have the precision of the query.
        var precision = type.kind() == DataType.TIMESTAMP || type.isConstant()
                ? context.times().precision()
                : Precision.MILLISECONDS;
        return new BoundFunction(new ValueType(DataType.VARCHAR, LENGTH), (operands, size) -> {
            if (!(operands.get(0) instanceof LongColumn times)) {
                return operands.get(0);
            }
            var result = new StringColumnBuilder(size);
            for (int row = 0; row < size; row++) {
                result.append(times.isNull(row) ? null : text(times.at(row), offset, precision) + zone);
            }
            return result.build();
        });
    }

    private static String text(long time, long offset, Precision precision) {
        long ticks = precision.unitsPerSecond();
        var local = LocalDateTime.ofEpochSecond(Math.floorDiv(time, ticks) + offset, 0, ZoneOffset.UTC);
        var fraction = "0".repeat(precision.fractionDigits()) + Math.floorMod(time, ticks);
        return String.format(
                Locale.ROOT,
                "%d-%02d-%02dT%02d:%02d:%02d.%s",
                local.getYear(),
                local.getMonthValue(),
                local.getDayOfMonth(),
                local.getHour(),
                local.getMinute(),
                local.getSecond(),
                fraction.substring(fraction.length() - precision.fractionDigits()));
    }

    private static String zone(List<FunctionArgument> arguments, FunctionContext context) {
        if (arguments.size() < 2) {
            return ZoneText.offset(context.times());
        }
        if (arguments.get(1).value() instanceof String zone && isZone(zone)) {
            return zone;
        }
        throw ErrorCode.FUNCTION_ERROR.error("Invalid timzone format");
    }

    private static boolean isZone(String zone) {
        if (zone.equals("z") || zone.equals("Z")) {
            return true;
        }
        boolean signed = zone.length() > 1 && (zone.charAt(0) == '+' || zone.charAt(0) == '-');
        var digits = zone.length() == 6 && zone.charAt(3) == ':' ? zone.substring(0, 3) + zone.substring(4) : zone;
        boolean sized = digits.length() == 3 || digits.length() == 5;
        if (!signed || !sized || (zone.length() == 6 && digits.length() != 5)) {
            return false;
        }
        for (int i = 1; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return false;
            }
        }
        return isKnown(zone.charAt(0), number(digits, 1), digits.length() == 5 ? number(digits, 3) : 0);
    }

    /** Half hours are only those east of Greenwich that the real server thought of. */
    private static boolean isKnown(char sign, int hours, int minutes) {
        return hours <= 12 && (minutes == 0 || (minutes == 30 && (hours == 3 || hours == 5) && sign == '+'));
    }

    private static int number(String digits, int at) {
        return Integer.parseInt(digits.substring(at, at + 2));
    }

    private static long offset(String zone) {
        if (zone.length() == 1) {
            return 0;
        }
        var digits = zone.replace(":", "");
        long seconds = number(digits, 1) * 3600L + (digits.length() == 5 ? number(digits, 3) * 60L : 0);
        return zone.charAt(0) == '-' ? -seconds : seconds;
    }
}
