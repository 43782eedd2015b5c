package io.mimeseries.compat.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** The smallest useful exchange over one bare socket, so that no client library is measured. */
final class Requests {
    private static final int ANSWER_LIMIT = 1 << 16;

    private Requests() {}

    /** Asks for a database, ten points and their count; gives the last answer. */
    static String firstAnswer(InetSocketAddress server) throws IOException {
        var points = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            points.append("cpu,host=h").append(i).append(" value=").append(i).append(".5 1000\n");
        }
        try (var socket = new Socket(server.getAddress(), server.getPort())) {
            socket.setTcpNoDelay(true);
            exchange(socket, "POST /query?q=CREATE%20DATABASE%20home", "");
            exchange(socket, "POST /write?db=home", points.toString());
            return exchange(socket, "GET /query?db=home&q=SELECT%20count(value)%20FROM%20cpu", "");
        }
    }

    private static String exchange(Socket socket, String line, String body) throws IOException {
        var request = line + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        var in = socket.getInputStream();
        var answer = new StringBuilder();
        var buffer = new byte[ANSWER_LIMIT];
        while (!complete(answer.toString())) {
            var read = in.read(buffer);
            if (read < 0 || answer.length() > ANSWER_LIMIT) {
                throw new IOException("no complete answer: " + answer);
            }
            answer.append(new String(buffer, 0, read, StandardCharsets.US_ASCII));
        }
        return answer.toString();
    }

    /** True with all headers and, unless there is none, the body. */
    private static boolean complete(String answer) {
        var end = answer.indexOf("\r\n\r\n");
        if (end < 0) {
            return false;
        }
        if (answer.startsWith("HTTP/1.1 204")) {
            return true;
        }
        var length = answer.indexOf("Content-Length: ");
        if (length >= 0 && length < end) {
            var from = length + "Content-Length: ".length();
            return answer.length() - end - 4 >= Integer.parseInt(answer.substring(from, answer.indexOf('\r', from)));
        }
        return answer.endsWith("0\r\n\r\n");
    }
}
