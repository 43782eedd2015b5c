package io.mimeseries.iotdb;

import java.util.List;

/**
 * What became of a call.
 *
 * @param code as in {@link StatusCode}
 * @param message empty for most that succeeded
 * @param parts one for each statement of a batch, otherwise empty
 */
public record Status(int code, String message, List<Status> parts) {
    public static final Status SUCCESS = new Status(StatusCode.SUCCESS, "");

    public Status {
        parts = List.copyOf(parts);
    }

    public Status(int code, String message) {
        this(code, message, List.of());
    }

    public boolean isSuccess() {
        return code == StatusCode.SUCCESS;
    }
}
