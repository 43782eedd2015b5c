package io.mimeseries.iotdb.definition;

import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.path.FullPath;
import java.util.Map;

/** Whether what a timeseries says about leaving out values (swinging door trending) fits together. It has no effect here. */
final class SdtCheck {
    private static final int ILLEGAL_PARAMETER = 303;

    private final FullPath path;
    private final Map<String, String> props;

    private SdtCheck(FullPath path, Map<String, String> props) {
        this.path = path;
        this.props = props;
    }

    static void check(FullPath path, Map<String, String> props) {
        if ("sdt".equalsIgnoreCase(props.get("loss"))) {
            new SdtCheck(path, props).check();
        }
    }

    private void check() {
        checkDeviation();
        var shortest = time("compmintime", "minimum", 0);
        if (time("compmaxtime", "maximum", Long.MAX_VALUE) <= shortest) {
            throw failure("SDT compression maximum time needs to be greater than compression minimum time");
        }
    }

    private void checkDeviation() {
        var text = props.get("compdev");
        if (text == null) {
            throw failure("SDT compression deviation is required");
        }
        double deviation;
        try {
            deviation = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw failure("SDT compression deviation formatting error");
        }
        if (deviation < 0) {
            throw failure("SDT compression deviation cannot be negative");
        }
    }

    private long time(String key, String word, long ifAbsent) {
        var text = props.get(key);
        if (text == null) {
            return ifAbsent;
        }
        try {
            var time = Long.parseLong(text);
            if (time >= 0) {
                return time;
            }
        } catch (NumberFormatException e) {
            throw failure("SDT compression " + word + " time formatting error");
        }
        throw failure("SDT compression " + word + " time cannot be negative");
    }

    private IotDbException failure(String text) {
        return new IotDbException(ILLEGAL_PARAMETER, text + ". Failed to create timeseries for path " + path);
    }
}
