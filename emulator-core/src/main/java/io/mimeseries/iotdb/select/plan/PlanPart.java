package io.mimeseries.iotdb.select.plan;

import io.mimeseries.iotdb.path.FullPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one device, or of the whole query.
 *
 * @param device null without ALIGN BY DEVICE
 * @param places for each column of the result but the device, hidden ones included, the number of the pipeline's output, -1 where the device has
 *     none
 */
public record PlanPart(@Nullable FullPath device, Pipeline pipeline, List<Integer> places) {
    public PlanPart {
        places = List.copyOf(places);
    }
}
