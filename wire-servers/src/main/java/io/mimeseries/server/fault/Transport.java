package io.mimeseries.server.fault;

/** How a request came. */
public enum Transport {
    HTTP,
    /** Actions of TDengine over a connection that has left HTTP. */
    WEB_SOCKET,
    /** Frames of Thrift: IoTDB. */
    THRIFT,
    /** Frames of Protocol Buffers: Riak TS. */
    PROTOBUF,
    /** Datagrams: InfluxDB's line protocol, which nobody answers. */
    UDP
}
