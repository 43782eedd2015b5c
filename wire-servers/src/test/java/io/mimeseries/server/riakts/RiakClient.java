package io.mimeseries.server.riakts;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.net.ssl.SSLContext;

/** A client that says frames and shows what comes back in hexadecimal: code and body. */
final class RiakClient implements AutoCloseable {
    private Socket socket;

    RiakClient(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(60_000);
    }

    static byte[] frame(int code, byte[] body) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(body.length + 1);
            out.writeByte(code);
            out.write(body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] hex(String text) {
        return HexFormat.of().parseHex(text.replace(" ", ""));
    }

    void sendBytes(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    void send(int code, byte[] body) throws IOException {
        sendBytes(frame(code, body));
    }

    byte[] receive() throws IOException {
        var in = new DataInputStream(socket.getInputStream());
        return in.readNBytes(in.readInt());
    }

    byte[] ask(int code, byte[] body) throws IOException {
        send(code, body);
        return receive();
    }

    String ask(int code, String body) throws IOException {
        return HexFormat.of().formatHex(ask(code, hex(body)));
    }

    /** The text of the error that comes back, its number in front. */
    String fails(int code, byte[] body) throws IOException {
        return error(ask(code, body));
    }

    String fails(int code, String body) throws IOException {
        return fails(code, hex(body));
    }

    static String error(byte[] frame) throws IOException {
        if (frame[0] != 0) {
            throw new IOException("no error: " + HexFormat.of().formatHex(frame));
        }
        var error = com.google.protobuf.CodedInputStream.newInstance(frame, 1, frame.length - 1);
        error.readTag();
        var text = new String(error.readByteArray(), StandardCharsets.UTF_8);
        error.readTag();
        return error.readUInt32() + " " + text;
    }

    /** Whether the server has ended the connection, by an end or, where it had not read all, by a reset; waits for either. */
    boolean isClosedByServer() throws IOException {
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketException e) {
            return true;
        }
    }

    /** Goes on in TLS, after both sides have said so. */
    void continueInTls(SSLContext context) throws IOException {
        socket = context.getSocketFactory().createSocket(socket, "localhost", socket.getPort(), true);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
