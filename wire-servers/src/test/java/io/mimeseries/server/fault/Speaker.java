package io.mimeseries.server.fault;

import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.ServerOptions;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Says in the bytes of one protocol: write two rows, whose texts are {@code first} and {@code second}; and: what is there? */
enum Speaker {
    HTTP("influxdb") {
        @Override
        void prepare(Socket socket) throws IOException {
            say(socket, post("/query", "q=CREATE+DATABASE+home"));
            readHttp(socket);
        }

        @Override
        byte[] write() {
            return post("/write?db=home", "cpu v=\"first\" 1\ncpu v=\"second\" 2");
        }

        @Override
        String state(Socket socket) throws IOException {
            say(socket, post("/query?db=home", "q=SELECT+*+FROM+cpu"));
            return readHttp(socket);
        }

        @Override
        String read(Socket socket) throws IOException {
            return readHttp(socket);
        }
    },
    WEB_SOCKET("tdengine") {
        @Override
        void prepare(Socket socket) throws IOException {
            say(
                    socket,
                    String.join(
                                    "\r\n",
                                    "GET /ws HTTP/1.1",
                                    "Host: localhost",
                                    "Connection: Upgrade",
                                    "Upgrade: websocket",
                                    "Sec-WebSocket-Version: 13",
                                    "Sec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==",
                                    "",
                                    "")
                            .getBytes(StandardCharsets.US_ASCII));
            readHead(socket);
            say(socket, action("conn", "\"user\":\"root\",\"password\":\"taosdata\""));
            read(socket);
            say(socket, action("query", "\"sql\":\"create database if not exists home\""));
            read(socket);
            say(socket, action("query", "\"sql\":\"create table if not exists home.t (ts timestamp, v varchar(9))\""));
            read(socket);
        }

        @Override
        byte[] write() {
            return action(
                    "query",
                    "\"sql\":\"insert into home.t values (1704067200000, 'first') (1704067201000, 'second')\"");
        }

        @Override
        String state(Socket socket) throws IOException {
            say(socket, post("/rest/sql", "select v from home.t"));
            return readHttp(socket);
        }

        @Override
        String read(Socket socket) throws IOException {
            var in = new DataInputStream(socket.getInputStream());
            in.readByte();
            int length = in.readUnsignedByte();
            return text(in.readNBytes(length == 126 ? in.readUnsignedShort() : length));
        }
    },
    THRIFT("iotdb") {
        @Override
        void prepare(Socket socket) throws IOException {
            long id = open(socket);
            say(socket, statement(id, "executeUpdateStatement", "CREATE TIMESERIES root.home.t.v TEXT"));
            readFrame(socket);
        }

        @Override
        byte[] write() {
            // the first statement of the first connection
            return statement(
                    1, "executeUpdateStatement", "INSERT INTO root.home.t(time, v) VALUES (1, 'first'), (2, 'second')");
        }

        @Override
        String state(Socket socket) throws IOException {
            say(socket, statement(open(socket), "executeQueryStatement", "SELECT v FROM root.home.t"));
            return readFrame(socket);
        }

        @Override
        String read(Socket socket) throws IOException {
            return readFrame(socket);
        }
    },
    PROTOBUF("riak-ts") {
        @Override
        void prepare(Socket socket) throws IOException {
            say(
                    socket,
                    query("CREATE TABLE t (a TIMESTAMP NOT NULL, v VARCHAR, PRIMARY KEY ((QUANTUM(a, 1, 'd')), a))"));
            readFrame(socket);
        }

        @Override
        byte[] write() {
            return query("INSERT INTO t VALUES (1, 'first'), (2, 'second')");
        }

        @Override
        String state(Socket socket) throws IOException {
            say(socket, query("SELECT v FROM t WHERE a >= 0 AND a <= 9"));
            return readFrame(socket);
        }

        @Override
        String read(Socket socket) throws IOException {
            return readFrame(socket);
        }
    };

    private static final int PATIENCE_MILLIS = 20_000;

    private final String product;

    Speaker(String product) {
        this.product = product;
    }

    String product() {
        return product;
    }

    ServerOptions options() {
        return switch (this) {
            case HTTP -> ServerOptions.influxDbAlone();
            case WEB_SOCKET -> ServerOptions.tdengineAlone();
            case THRIFT -> ServerOptions.iotDbAlone();
            case PROTOBUF -> ServerOptions.riakTsAlone();
        };
    }

    /** Makes room for the rows; what is there stays. */
    abstract void prepare(Socket socket) throws IOException;

    abstract byte[] write();

    /** An answer, asked for on a connection of its own, that has those of the texts in it that are there. */
    abstract String state(Socket socket) throws IOException;

    /** One answer, bytes as characters. */
    abstract String read(Socket socket) throws IOException;

    Socket connect(MimeseriesServer server) throws IOException {
        var endpoint = server.endpoint(product);
        var socket = new Socket(endpoint.host(), endpoint.port());
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    static void say(Socket socket, byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] post(String path, String body) {
        return ("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                        + "Authorization: Basic cm9vdDp0YW9zZGF0YQ==\r\n"
                        + "Content-Length: " + body.length() + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String readHead(Socket socket) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = socket.getInputStream().read();
            if (next < 0) {
                throw new IOException("the head ends after " + head.length());
            }
            head.append((char) next);
        }
        return head.toString();
    }

    /** To the end of the last chunk, of the length, or of the head of an answer without a body. */
    private static String readHttp(Socket socket) throws IOException {
        var answer = new StringBuilder(readHead(socket));
        boolean chunked = answer.indexOf("chunked") > 0;
        int length = answer.indexOf("Content-Length: ");
        int left = length < 0 ? 0 : Integer.parseInt(answer.substring(length + 16, answer.indexOf("\r\n", length)));
        while (chunked ? !answer.toString().endsWith("\r\n0\r\n\r\n") : left-- > 0) {
            answer.append((char) socket.getInputStream().read());
        }
        return answer.toString();
    }

    private static byte[] action(String name, String members) {
        var text = "{\"action\":\"" + name + "\",\"args\":{\"req_id\":1," + members + "}}";
        var bytes = new ByteArrayOutputStream();
        bytes.write(0x81);
        // behind a mask of zeros the text stays what it is
        bytes.write(0x80 | 126);
        bytes.write(text.length() >> 8);
        bytes.write(text.length());
        bytes.writeBytes(new byte[4]);
        bytes.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }

    private static String readFrame(Socket socket) throws IOException {
        var in = new DataInputStream(socket.getInputStream());
        return text(in.readNBytes(in.readInt()));
    }

    /** What a message holds. */
    private interface Content {
        void writeTo(DataOutputStream out) throws IOException;
    }

    private static byte[] frame(Content content) {
        var message = bytes(content);
        return bytes(out -> {
            out.writeInt(message.length);
            out.write(message);
        });
    }

    private static byte[] bytes(Content content) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            content.writeTo(out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] call(String method, Content fields) {
        return frame(out -> {
            head(out, method);
            field(out, 12, 1);
            fields.writeTo(out);
            out.writeByte(0);
            out.writeByte(0);
        });
    }

    /** Says who asks; the number of a statement. */
    private static long open(Socket socket) throws IOException {
        say(socket, call("openSession", out -> {
            field(out, 8, 1);
            out.writeInt(2);
            string(out, 2, "Z");
            string(out, 3, "root");
            string(out, 4, "root");
        }));
        readFrame(socket);
        say(socket, frame(out -> {
            head(out, "requestStatementId");
            field(out, 10, 1);
            out.writeLong(1);
            out.writeByte(0);
        }));
        // a message that ends with the number of the statement and with the end of its struct
        var answer = readFrame(socket);
        return answer.charAt(answer.length() - 2);
    }

    private static void head(DataOutputStream out, String method) throws IOException {
        out.writeInt(0x80010001);
        text(out, method);
        out.writeInt(7);
    }

    private static byte[] statement(long id, String method, String sql) {
        return call(method, out -> {
            field(out, 10, 1);
            out.writeLong(1);
            string(out, 2, sql);
            field(out, 10, 3);
            out.writeLong(id);
            field(out, 8, 4);
            out.writeInt(100);
        });
    }

    private static void field(DataOutputStream out, int type, int id) throws IOException {
        out.writeByte(type);
        out.writeShort(id);
    }

    private static void string(DataOutputStream out, int id, String text) throws IOException {
        field(out, 11, id);
        text(out, text);
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        out.writeInt(text.length());
        out.writeBytes(text);
    }

    private static byte[] query(String sql) {
        return frame(out -> {
            out.writeByte(90);
            out.writeByte(0x0A);
            out.writeByte(sql.length() + 2);
            out.writeByte(0x0A);
            out.writeByte(sql.length());
            out.writeBytes(sql);
        });
    }
}
