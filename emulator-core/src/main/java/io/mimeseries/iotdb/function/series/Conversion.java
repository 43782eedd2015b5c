package io.mimeseries.iotdb.function.series;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.function.FunctionCall;
import io.mimeseries.iotdb.function.FunctionErrors;
import io.mimeseries.iotdb.function.PointSink;
import io.mimeseries.iotdb.function.ValueText;
import io.mimeseries.query.Numbers;
import java.util.Arrays;
import java.util.List;

/**
 * {@code cast(x, 'type'='…')} of IoTDB 1.0: numbers are cut and wrap around as in Java, texts that are no numbers leave no point, and a text is true
 * unless it is {@code false} or empty.
 */
public final class Conversion extends ByRow {
    private final DataType source;

    private Conversion(DataType source, DataType target) {
        super(target);
        this.source = source;
    }

    public static Conversion bind(FunctionCall call) {
        call.requireArguments(1).requireAttribute("type");
        var name = call.text("type", "");
        if (Arrays.stream(DataType.values()).noneMatch(type -> type.name().equals(name))) {
            throw FunctionErrors.inferring(
                    "java.lang.IllegalArgumentException: No enum constant org.apache.iotdb.tsfile.file.metadata.enums.TSDataType."
                            + name);
        }
        return new Conversion(call.type(0), DataType.valueOf(name));
    }

    @Override
    void accept(long time, List<Column> arguments, int row, PointSink sink) {
        var argument = arguments.get(0);
        if (type() == DataType.TEXT) {
            sink.put(time, ValueText.of(source, argument, row));
            return;
        }
        switch (source) {
            case BOOLEAN -> emit(time, ((BooleanColumn) argument).at(row) ? 1 : 0, sink);
            case INT32, INT64 -> emitWhole(time, ((LongColumn) argument).at(row), sink);
            case FLOAT, DOUBLE -> emit(time, Numbers.at(argument, row), sink);
            case TEXT -> emitText(time, String.valueOf(argument.get(row)), sink);
        }
    }

    private void emitWhole(long time, long value, PointSink sink) {
        switch (type()) {
            case INT32 -> sink.put(time, (long) (int) value);
            case INT64 -> sink.put(time, value);
            case FLOAT -> sink.put(time, (double) (float) value);
            default -> emit(time, (double) value, sink);
        }
    }

    private void emit(long time, double value, PointSink sink) {
        switch (type()) {
            case BOOLEAN -> sink.put(time, value != 0);
            case INT32 -> sink.put(time, (long) (int) value);
            case INT64 -> sink.put(time, (long) value);
            case FLOAT -> sink.put(time, (double) (float) value);
            case DOUBLE -> sink.put(time, value);
            case TEXT -> throw new AssertionError(type());
        }
    }

    private void emitText(long time, String text, PointSink sink) {
        if (type() == DataType.BOOLEAN) {
            sink.put(time, !text.equals("false") && !text.isEmpty());
            return;
        }
        try {
            emit(time, Double.parseDouble(text), sink);
        } catch (NumberFormatException noNumber) {
            return;
        }
    }
}
