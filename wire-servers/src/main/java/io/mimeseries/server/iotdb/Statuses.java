package io.mimeseries.server.iotdb;

import io.mimeseries.iotdb.Status;
import io.mimeseries.iotdb.StatusCode;
import io.mimeseries.server.iotdb.rpc.Replies;
import io.mimeseries.server.iotdb.thrift.Struct;

/** Statuses as structs. The real server leaves the text out where nothing was executed, and sends an empty one where something was. */
final class Statuses {
    private Statuses() {}

    /** Of what was executed. */
    static Struct of(Status status) {
        var struct = Replies.STATUS.create().set(1, status.code()).set(2, status.message());
        if (!status.parts().isEmpty()) {
            struct.set(3, status.parts().stream().map(Statuses::part).toList());
        }
        return struct;
    }

    static Struct success() {
        return of(Status.SUCCESS);
    }

    /** Success of a call that executes nothing. */
    static Struct bareSuccess() {
        return Replies.STATUS.create().set(1, StatusCode.SUCCESS);
    }

    private static Struct part(Status status) {
        return Replies.STATUS_PART.create().set(1, status.code()).set(2, status.message());
    }
}
