package io.mimeseries.iotdb.function.scalar;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.function.RowFunction;
import io.mimeseries.iotdb.function.ValueText;
import io.mimeseries.query.Columns;
import io.mimeseries.query.Numbers;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code CAST(x AS type)} of IoTDB 1.3: numbers are rounded, and what does not fit or cannot be read fails the query. */
public final class Cast implements RowFunction {
    private final DataType source;
    private final DataType target;

    public Cast(DataType source, DataType target) {
        this.source = source;
        this.target = target;
    }

    /** The type that a statement names. */
    public static DataType target(@Nullable String name) {
        if (name == null) {
            throw ScalarErrors.semantic("Function Cast must specify a target data type.");
        }
        try {
            return DataType.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw ScalarErrors.semantic("No enum constant org.apache.iotdb.tsfile.file.metadata.enums.TSDataType."
                    + name.toUpperCase(Locale.ROOT));
        }
    }

    @Override
    public DataType type() {
        return target;
    }

    @Override
    public Column apply(List<Column> arguments) {
        var argument = arguments.get(0);
        if (source == target) {
            return argument;
        }
        var values = ColumnBuilder.of(target.columnType(), argument.size());
        for (int row = 0; row < argument.size(); row++) {
            if (argument.isNull(row)) {
                values.appendNull();
            } else {
                values.appendFrom(Columns.constant(cast(argument, row), 1), 0);
            }
        }
        return values.build();
    }

    private Object cast(Column argument, int row) {
        return switch (source) {
            case BOOLEAN -> ofBoolean(((BooleanColumn) argument).at(row));
            case TEXT -> ofText(String.valueOf(((StringColumn) argument).at(row)));
            case INT32, INT64 -> ofWhole(((LongColumn) argument).at(row));
            case FLOAT, DOUBLE -> ofReal(Numbers.at(argument, row));
        };
    }

    private Object ofBoolean(boolean value) {
        return switch (target) {
            case BOOLEAN -> value;
            case INT32, INT64 -> value ? 1L : 0L;
            case FLOAT, DOUBLE -> value ? 1.0 : 0.0;
            case TEXT -> String.valueOf(value);
        };
    }

    private Object ofWhole(long value) {
        return switch (target) {
            case BOOLEAN -> value != 0;
            case INT32 -> toInt(value);
            case INT64 -> value;
            case FLOAT -> (double) (float) value;
            case DOUBLE -> (double) value;
            case TEXT -> String.valueOf(value);
        };
    }

    private static long toInt(long value) {
        if (value != (int) value) {
            throw ScalarErrors.value("long value " + value + " is out of range of integer value.");
        }
        return value;
    }

    private Object ofReal(double value) {
        return switch (target) {
            case BOOLEAN -> value != 0;
            case INT32 -> (long) Math.round((float) inRange(value, Integer.MIN_VALUE, Integer.MAX_VALUE, "integer"));
            case INT64 -> Math.round(inRange(value, Long.MIN_VALUE, Long.MAX_VALUE, "long"));
            case FLOAT -> (double) (float) inRange(value, -Float.MAX_VALUE, Float.MAX_VALUE, "float");
            case DOUBLE -> value;
            case TEXT -> ValueText.of(source, value);
        };
    }

    private double inRange(double value, double least, double greatest, String range) {
        if (value < least || value > greatest) {
            var name = source == DataType.FLOAT ? "Float" : "Double";
            throw ScalarErrors.value(
                    String.format(Locale.ROOT, "%s value %f is out of range of %s value.", name, value, range));
        }
        return value;
    }

    private Object ofText(String text) {
        try {
            return switch (target) {
                case BOOLEAN -> toBoolean(text);
                case INT32 -> (long) Integer.parseInt(text);
                case INT64 -> Long.parseLong(text);
                case FLOAT -> finite(text, Float.parseFloat(text), "float");
                case DOUBLE -> finite(text, Double.parseDouble(text), "double");
                case TEXT -> text;
            };
        } catch (NumberFormatException e) {
            throw ScalarErrors.value(String.valueOf(e.getMessage()));
        }
    }

    private static boolean toBoolean(String text) {
        if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
            throw ScalarErrors.value("Invalid text input for boolean type: " + text);
        }
        return text.equalsIgnoreCase("true");
    }

    private static double finite(String text, double value, String range) {
        if (Double.isInfinite(value)) {
            throw ScalarErrors.value("Text value " + text + " is out of range of " + range + " value.");
        }
        return value;
    }
}
