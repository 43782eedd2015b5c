package io.mimeseries.server.tdengine;

import java.net.InetAddress;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Settings of the services over HTTP, under the names of taosAdapter where it has them; asked for at each request.
 *
 * @param bind the address to listen on
 * @param port 0 for any free one
 * @param maxBodySize bytes of a request body before gzip is removed; the real adapter has no bound
 * @param httpCodeServerError whether errors of the database have a status of their own in REST
 * @param smlAutoCreateDb whether writes in line protocol and OpenTSDB's formats make a database that is not there
 * @param restfulRowLimit rows of an answer at most, the rest is left out; negative for all
 * @param unifiedWebSocket whether there is {@code /ws}; without, newer clients go on as before it came, at the older paths
 * @param tls null for plain HTTP
 */
public record TDengineHttpOptions(
        InetAddress bind,
        int port,
        IntSupplier maxBodySize,
        BooleanSupplier httpCodeServerError,
        BooleanSupplier smlAutoCreateDb,
        IntSupplier restfulRowLimit,
        BooleanSupplier unifiedWebSocket,
        @Nullable SSLContext tls) {
    public static final TDengineHttpOptions DEFAULT = new TDengineHttpOptions(
            InetAddress.getLoopbackAddress(), 0, () -> 64 << 20, () -> false, () -> false, () -> -1, () -> true, null);

    public TDengineHttpOptions withBind(InetAddress newBind) {
        return new TDengineHttpOptions(
                newBind,
                port,
                maxBodySize,
                httpCodeServerError,
                smlAutoCreateDb,
                restfulRowLimit,
                unifiedWebSocket,
                tls);
    }

    public TDengineHttpOptions withPort(int newPort) {
        return new TDengineHttpOptions(
                bind,
                newPort,
                maxBodySize,
                httpCodeServerError,
                smlAutoCreateDb,
                restfulRowLimit,
                unifiedWebSocket,
                tls);
    }

    public TDengineHttpOptions withMaxBodySize(IntSupplier bytes) {
        return new TDengineHttpOptions(
                bind, port, bytes, httpCodeServerError, smlAutoCreateDb, restfulRowLimit, unifiedWebSocket, tls);
    }

    public TDengineHttpOptions withHttpCodeServerError(BooleanSupplier flag) {
        return new TDengineHttpOptions(
                bind, port, maxBodySize, flag, smlAutoCreateDb, restfulRowLimit, unifiedWebSocket, tls);
    }

    public TDengineHttpOptions withSmlAutoCreateDb(BooleanSupplier flag) {
        return new TDengineHttpOptions(
                bind, port, maxBodySize, httpCodeServerError, flag, restfulRowLimit, unifiedWebSocket, tls);
    }

    public TDengineHttpOptions withRestfulRowLimit(IntSupplier rows) {
        return new TDengineHttpOptions(
                bind, port, maxBodySize, httpCodeServerError, smlAutoCreateDb, rows, unifiedWebSocket, tls);
    }

    public TDengineHttpOptions withUnifiedWebSocket(BooleanSupplier flag) {
        return new TDengineHttpOptions(
                bind, port, maxBodySize, httpCodeServerError, smlAutoCreateDb, restfulRowLimit, flag, tls);
    }

    public TDengineHttpOptions withTls(@Nullable SSLContext context) {
        return new TDengineHttpOptions(
                bind,
                port,
                maxBodySize,
                httpCodeServerError,
                smlAutoCreateDb,
                restfulRowLimit,
                unifiedWebSocket,
                context);
    }
}
