package io.mimeseries.compat.vectors.influxdb;

import java.net.InetSocketAddress;

/** A server with UDP listeners, which the process that runs the cases controls. */
public interface UdpTarget {

    /** @param index as the fixture counts its listeners, from 0 */
    InetSocketAddress listener(int index);

    /** Returns when all datagrams that were sent are stored or dropped. */
    void awaitDatagrams();

    /** Takes the server to where a new process begins: a listener makes its database once in the life of one. */
    void startAnew();
}
