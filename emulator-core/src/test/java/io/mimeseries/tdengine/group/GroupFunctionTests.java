package io.mimeseries.tdengine.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.TDengineException;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.aggregate.Aggregates;
import io.mimeseries.tdengine.group.Argument.Form;
import io.mimeseries.tdengine.selection.Selections;
import io.mimeseries.tdengine.series.SeriesFunctions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The functions over the column v of the recordings' table t: values and errors are the recorded ones. */
class GroupFunctionTests {
    private static final LongColumn TIMES = new LongColumn(0, 1000, 2000, 3000, 5000, 9000, 10000);
    private static final Column VALUES = longs(10L, 15L, 12L, null, 20L, 20L, -4L);
    private static final Map<String, GroupFunction> FUNCTIONS = functions();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "count            | [6]",
                "sum              | [73]",
                "spread           | [24.0]",
                "irate            | [-4.0]",
                "min              | [-4]",
                "max              | [20]",
                "first            | [10]",
                "last             | [-4]",
                "last_row         | [-4]",
                "mode             | [20]",
                "top 2            | [20, 20]",
                "bottom 3         | [12, 10, -4]",
                "diff             | [5, -3, null, 8, 0, -24]",
                "diff 1           | [5, null, null, 8, 0, null]",
                "diff 3           | [5, 8, 0]",
                "derivative 1000 0 | [5.0, -3.0, 2.6666666666666665, 0.0, -24.0]",
                "mavg 2           | [12.5, 13.5, 16.0, 20.0, 8.0]",
                "stateduration GT 11 | [-1, 0, 1000, null, 4000, 8000, -1]",
                "csum             | [10, 25, 37, 57, 77, 73]",
            })
    void givesTheRecordedValues(String call, String expected) {
        assertThat(results(call, input(TIMES, VALUES))).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "top 0, 0x2811",
        "top 101, 0x2811",
        "top, 0x2801",
        "mavg 0, 0x2811",
        "statecount XX 1, 0x2803",
        "diff 4, 0x2803",
        "forecast, 0x0443",
    })
    void refusesWhatTheServerRefuses(String call, String code) {
        assertThatThrownBy(() -> results(call, input(TIMES, VALUES)))
                .isInstanceOfSatisfying(
                        TDengineException.class,
                        refused -> assertThat(refused.code()).isEqualTo(Integer.decode(code)));
    }

    @Test
    void rowsOfTheTimeOfTheRowBeforeAreNoStepInTime() {
        var input = input(new LongColumn(0, 0, 1000), longs(10L, 99L, 30L));
        assertThat(results("diff", input)).hasToString("[20]");
        assertThat(results("irate", input)).hasToString("[20.0]");
        assertThat(results("twa", input)).hasToString("[20.0]");
        assertThat(results("derivative 1000 0", input)).hasToString("[20.0]");
    }

    @Test
    void differencesThatWrapAroundFallOnlyWhereValuesDo() {
        var input = input(new LongColumn(0, 1, 2), longs(Long.MAX_VALUE - 1, -Long.MAX_VALUE + 1, Long.MAX_VALUE - 7));
        assertThat(results("diff 3", input)).hasToString("[-10]");
    }

    @Test
    void groupsWithoutValuesAreNullOrNothing() {
        var nothing = input(new LongColumn(0), longs((Long) null));
        assertThat(results("sum", nothing)).hasToString("[null]");
        assertThat(results("count", nothing)).hasToString("[0]");
        assertThat(results("max", nothing)).hasToString("[null]");
        assertThat(results("top 2", nothing)).isEmpty();
        assertThat(results("csum", nothing)).isEmpty();
    }

    private static List<@Nullable Object> results(String call, Input input) {
        var words = call.strip().split(" ", -1);
        var arguments = new ArrayList<Argument>();
        arguments.add(new Argument(Form.VALUES, ValueType.BIGINT, null));
        for (int i = 1; i < words.length; i++) {
            boolean number = Character.isDigit(words[i].charAt(0));
            arguments.add(
                    number
                            ? new Argument(Form.CONSTANT, ValueType.BIGINT, Long.valueOf(words[i]))
                            : new Argument(Form.CONSTANT, new ValueType(DataType.VARCHAR, 2), words[i]));
        }
        var bound = Objects.requireNonNull(FUNCTIONS.get(words[0])).bind(arguments, Precision.MILLISECONDS);
        return bound.accept(new Results(input));
    }

    private static Input input(LongColumn times, Column values) {
        return new Input(times.size(), times, true, List.of(values), TimeBounds.ALL);
    }

    private static Column longs(@Nullable Long... values) {
        var builder = new LongColumnBuilder(values.length);
        for (var value : values) {
            if (value == null) {
                builder.appendNull();
            } else {
                builder.append(value);
            }
        }
        return builder.build();
    }

    private static Map<String, GroupFunction> functions() {
        var functions = new HashMap<String, GroupFunction>();
        functions.putAll(Aggregates.functions());
        functions.putAll(Selections.functions());
        functions.putAll(SeriesFunctions.functions());
        return functions;
    }

    /** All results of a call over all rows. */
    private record Results(Input input) implements GroupCall.Visitor<List<@Nullable Object>> {
        @Override
        public List<@Nullable Object> visit(GroupCall.Aggregate call) {
            var result = ColumnBuilder.of(call.type().kind().columnType(), 1);
            call.append(input, 0, input.size(), result);
            return objects(result.build());
        }

        @Override
        public List<@Nullable Object> visit(GroupCall.Selection call) {
            var result = new ArrayList<@Nullable Object>();
            int row = call.choose(input, 0, input.size());
            result.add(row < 0 ? null : input.values().get(row));
            return result;
        }

        @Override
        public List<@Nullable Object> visit(GroupCall.Rows call) {
            return objects(call.choose(input, 0, input.size()).values());
        }

        private static List<@Nullable Object> objects(Column column) {
            var result = new ArrayList<@Nullable Object>();
            for (int row = 0; row < column.size(); row++) {
                result.add(column.get(row));
            }
            return result;
        }
    }
}
