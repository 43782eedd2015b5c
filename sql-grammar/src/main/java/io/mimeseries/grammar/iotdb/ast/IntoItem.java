package io.mimeseries.grammar.iotdb.ast;

import java.util.List;

/**
 * One target of INTO: {@code [ALIGNED] device(measurement, …)}.
 *
 * @param device absolute, or a suffix below the source's device; its nodes may be {@code ::} or hold <code>${n}</code>
 * @param measurements names, {@code ::} or texts with <code>${n}</code>; as nodes of a {@link Path}
 */
public record IntoItem(boolean aligned, Path device, List<String> measurements) {
    public IntoItem {
        measurements = List.copyOf(measurements);
    }
}
