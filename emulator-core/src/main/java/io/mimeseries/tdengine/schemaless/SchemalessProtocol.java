package io.mimeseries.tdengine.schemaless;

import io.mimeseries.tdengine.ErrorCode;

/** What the data of a schemaless write is written in, in the order of the protocols' numbers from 1 on. */
public enum SchemalessProtocol {
    LINE,
    TELNET,
    JSON;

    /** @throws io.mimeseries.tdengine.TDengineException 0x3000 if no protocol has the number */
    public static SchemalessProtocol of(int number) {
        if (number < 1 || number > values().length) {
            throw ErrorCode.INVALID_LINE_PROTOCOL_TYPE.error("protocol invalidate");
        }
        return values()[number - 1];
    }
}
