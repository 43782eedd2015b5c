package io.mimeseries.server;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.net.InetAddress;
import java.net.Socket;

/** A Riak TS server that is started, asked and stopped in a JVM of its own. */
final class RiakTsAlone {
    private RiakTsAlone() {}

    public static void main(String[] arguments) throws Exception {
        try (var server = MimeseriesServer.start(ServerOptions.riakTsAlone());
                var socket = new Socket(
                        InetAddress.getLoopbackAddress(),
                        server.riakTsEndpoint().port())) {
            server.riakTs().query("CREATE TABLE t (a SINT64 NOT NULL, PRIMARY KEY ((a), a))");
            var out = new DataOutputStream(socket.getOutputStream());
            // list the keys of t
            out.write(new byte[] {0, 0, 0, 4, 98, 0x0A, 1, 't'});
            var in = new DataInputStream(socket.getInputStream());
            System.out.println("answered with " + in.readNBytes(in.readInt())[0]);
        }
    }
}
