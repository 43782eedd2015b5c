package io.mimeseries.iotdb.function.builtin;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.iotdb.function.FunctionDefinition;
import io.mimeseries.iotdb.function.sample.AggregateSample;
import io.mimeseries.iotdb.function.sample.M4;
import io.mimeseries.iotdb.function.sample.M4Sample;
import io.mimeseries.iotdb.function.sample.OutlierSample;
import io.mimeseries.iotdb.function.sample.RandomSample;
import io.mimeseries.iotdb.function.series.ChangePoints;
import io.mimeseries.iotdb.function.series.Derivative;
import io.mimeseries.iotdb.function.series.Difference;
import io.mimeseries.iotdb.function.series.SelectK;
import io.mimeseries.iotdb.function.series.Streaks;
import io.mimeseries.iotdb.function.series.TimeDifference;
import java.util.List;

/** Functions that answer points of their own. */
final class SeriesTable {
    static final List<FunctionDefinition> DEFINITIONS = List.of(
            define("BOTTOM_K", "BottomK", call -> SelectK.bind(call, false)),
            define("CHANGE_POINTS", "ChangePoints", ChangePoints::bind),
            define("DERIVATIVE", "CommonDerivative", call -> Derivative.bind(call, false)),
            define("DIFFERENCE", "CommonValueDifference", call -> Difference.bind(call, false)),
            define("EQUAL_SIZE_BUCKET_AGG_SAMPLE", "EqualSizeBucketAggSample", AggregateSample::bind),
            define("EQUAL_SIZE_BUCKET_M4_SAMPLE", "EqualSizeBucketM4Sample", M4Sample::bind),
            define("EQUAL_SIZE_BUCKET_OUTLIER_SAMPLE", "EqualSizeBucketOutlierSample", OutlierSample::bind),
            define("EQUAL_SIZE_BUCKET_RANDOM_SAMPLE", "EqualSizeBucketRandomSample", RandomSample::bind),
            missing("JEXL", "Jexl"),
            define("M4", "M4", M4::bind),
            missing("MASTER_REPAIR", "MasterRepair"),
            define("NON_NEGATIVE_DERIVATIVE", "NonNegativeDerivative", call -> Derivative.bind(call, true)),
            define("NON_NEGATIVE_DIFFERENCE", "NonNegativeValueDifference", call -> Difference.bind(call, true)),
            define("NON_ZERO_COUNT", "NonZeroCount", call -> Streaks.bind(call, false, false)),
            define("NON_ZERO_DURATION", "NonZeroDuration", call -> Streaks.bind(call, false, true)),
            define("TIME_DIFFERENCE", "TimeDifference", call -> new TimeDifference()),
            define("TOP_K", "TopK", call -> SelectK.bind(call, true)),
            define("ZERO_COUNT", "ZeroCount", call -> Streaks.bind(call, true, false)),
            define("ZERO_DURATION", "ZeroDuration", call -> Streaks.bind(call, true, true)));

    private SeriesTable() {}

    private static FunctionDefinition define(String name, String className, FunctionDefinition.Binder binder) {
        return new FunctionDefinition(name, ClassNames.of(className), binder);
    }

    private static FunctionDefinition missing(String name, String className) {
        return define(name, className, call -> {
            throw new NotEmulatedException("function " + name);
        });
    }
}
