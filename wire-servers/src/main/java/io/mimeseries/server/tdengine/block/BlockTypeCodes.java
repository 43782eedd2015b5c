package io.mimeseries.server.tdengine.block;

import io.mimeseries.tdengine.DataType;

/** Types by their numbers. */
final class BlockTypeCodes {
    private BlockTypeCodes() {}

    static DataType of(int code) {
        for (var type : DataType.values()) {
            if (type.code() == code && type != DataType.NULL) {
                return type;
            }
        }
        throw new BlockException("no type has the number " + code);
    }
}
