package io.mimeseries.iotdb.auth;

import io.mimeseries.iotdb.path.PathPattern;
import java.util.List;

/**
 * What a call asks of its user.
 *
 * @param paths for each of which the privilege is needed; none means {@code root.**}
 */
public record Requirement(Privilege privilege, List<PathPattern> paths) {
    public Requirement {
        paths = paths.isEmpty() ? List.of(PathPattern.ALL) : List.copyOf(paths);
    }

    public Requirement(Privilege privilege) {
        this(privilege, List.of());
    }
}
