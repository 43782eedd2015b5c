package io.mimeseries.server.http;

import io.undertow.UndertowOptions;
import io.undertow.server.DefaultByteBufferPool;
import io.undertow.server.protocol.http.HttpOpenListener;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.xnio.ChannelListeners;
import org.xnio.IoUtils;
import org.xnio.OptionMap;
import org.xnio.Options;
import org.xnio.StreamConnection;
import org.xnio.Xnio;
import org.xnio.XnioWorker;
import org.xnio.channels.AcceptingChannel;

/**
 * A port, its threads and Undertow's HTTP codec, put together by hand: {@code Undertow.builder()} would log and start more than one
 * protocol's machinery.
 */
final class UndertowServer {
    private static final int BUFFER_SIZE = 16 * 1024;
    private static final long IDLE_SECONDS = 10;
    private static final long CLOSE_MILLIS = 1_000;

    private final XnioWorker worker;
    private final ExecutorService pool;
    private final DefaultByteBufferPool buffers;
    private final OpenConnections connections;
    private final AcceptingChannel<? extends StreamConnection> port;
    private final AtomicBoolean closed = new AtomicBoolean();

    private UndertowServer(
            XnioWorker worker,
            ExecutorService pool,
            DefaultByteBufferPool buffers,
            OpenConnections connections,
            AcceptingChannel<? extends StreamConnection> port) {
        this.worker = worker;
        this.pool = pool;
        this.buffers = buffers;
        this.connections = connections;
        this.port = port;
    }

    static UndertowServer start(InetSocketAddress address, HttpHandler handler, HttpOptions options)
            throws IOException {
        var pool = pool(options);
        var worker = Provider.XNIO
                .createWorkerBuilder()
                .populateFromOptions(OptionMap.create(Options.WORKER_IO_THREADS, options.ioThreads()))
                .setWorkerName("mimeseries-http")
                .setDaemon(true)
                // XNIO's own pool registers itself with JMX, which costs more than all the rest of the start
                .setExternalExecutorService(pool)
                .build();
        try {
            var buffers = new DefaultByteBufferPool(false, BUFFER_SIZE, -1, 4);
            var codec = new HttpOpenListener(buffers, codecOptions(options));
            var connections = new OpenConnections(codec);
            codec.setRootHandler(new ExchangeHandler(handler, options, connections));
            var port = options.tls() == null
                    ? worker.createStreamConnectionServer(
                            address, ChannelListeners.openListenerAdapter(connections), socketOptions(options))
                    : TlsPort.open(worker, address, connections, socketOptions(options), options.tls());
            port.resumeAccepts();
            return new UndertowServer(worker, pool, buffers, connections, port);
        } catch (IOException | RuntimeException e) {
            worker.shutdownNow();
            pool.shutdownNow();
            throw e;
        }
    }

    /** Threads are started when they are needed and end when they are not. */
    private static ExecutorService pool(HttpOptions options) {
        int threads = Math.max(1, options.workers());
        var pool = new ThreadPoolExecutor(
                threads, threads, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    var thread = new Thread(task, "mimeseries-http-handler");
                    thread.setDaemon(true);
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    private static OptionMap codecOptions(HttpOptions options) {
        return OptionMap.builder()
                .set(UndertowOptions.BUFFER_PIPELINED_DATA, true)
                .set(UndertowOptions.ALWAYS_SET_KEEP_ALIVE, false)
                // bodies are bounded by the readers of bodies; Undertow would cut them at 2 MB
                .set(UndertowOptions.MAX_ENTITY_SIZE, -1L)
                .set(UndertowOptions.MAX_HEADER_SIZE, options.maxHeaderSize())
                .set(UndertowOptions.MAX_HEADERS, options.maxHeaders())
                // the handlers decode the query string themselves, by the rules of the emulated server
                .set(UndertowOptions.DECODE_URL, false)
                .set(UndertowOptions.ALLOW_UNESCAPED_CHARACTERS_IN_URL, true)
                .set(UndertowOptions.MAX_PARAMETERS, options.maxHeaderSize())
                .set(
                        UndertowOptions.REQUEST_PARSE_TIMEOUT,
                        Math.toIntExact(options.idleTimeout().toMillis()))
                .getMap();
    }

    private static OptionMap socketOptions(HttpOptions options) {
        return OptionMap.builder()
                .set(Options.WORKER_IO_THREADS, options.ioThreads())
                .set(Options.TCP_NODELAY, true)
                .set(Options.REUSE_ADDRESSES, true)
                .set(Options.BALANCING_TOKENS, 1)
                .set(Options.BALANCING_CONNECTIONS, 2)
                .set(Options.BACKLOG, 1000)
                .getMap();
    }

    /** XNIO's entrance, which holds nothing of a server. To look for it on the class path costs as much as all else of a later start. */
    private static final class Provider {
        static final Xnio XNIO = Xnio.getInstance(UndertowServer.class.getClassLoader());
    }

    InetSocketAddress address() {
        return (InetSocketAddress) port.getLocalAddress();
    }

    void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        IoUtils.safeClose(port);
        connections.closeAll();
        worker.shutdownNow();
        pool.shutdownNow();
        try {
            worker.awaitTermination(CLOSE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        buffers.close();
    }
}
