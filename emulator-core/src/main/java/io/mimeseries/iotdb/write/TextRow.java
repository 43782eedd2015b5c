package io.mimeseries.iotdb.write;

import io.mimeseries.iotdb.path.PathPattern;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of texts for a device.
 *
 * @param texts one for each measurement, null for none
 */
public record TextRow(
        PathPattern device, boolean aligned, List<String> names, long time, List<@Nullable String> texts) {
    public TextRow {
        names = List.copyOf(names);
        texts = Collections.unmodifiableList(new ArrayList<>(texts));
    }
}
