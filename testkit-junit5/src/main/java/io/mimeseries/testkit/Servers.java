package io.mimeseries.testkit;

import io.mimeseries.server.ServerSnapshot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Several servers that are dealt with together, at most one of each database. As a parameter of a test: those that its class and
 * its tests have asked for so far. Safe for use by many threads.
 */
public final class Servers implements AutoCloseable {
    private final Supplier<List<TestServer>> running;

    private Servers(Supplier<List<TestServer>> running) {
        this.running = running;
    }

    /** Those of a scope, also such as are asked for later. */
    static Servers of(Scope scope) {
        return new Servers(() -> List.copyOf(scope.running().values()));
    }

    /**
     * Puts together servers that run already.
     *
     * @throws IllegalArgumentException if there are two of a kind
     */
    public static Servers of(TestServer... servers) {
        return of(List.of(servers));
    }

    static Servers of(List<TestServer> servers) {
        var kinds = new HashSet<String>();
        for (var server : servers) {
            if (!kinds.add(server.database())) {
                throw new IllegalArgumentException("two servers of " + server.database());
            }
        }
        var all = List.copyOf(servers);
        return new Servers(() -> all);
    }

    /** Starts servers, all at the same time; when this returns, each answers. If one cannot be started, the others are closed. */
    public static Servers start(TestServerBuilder<?>... builders) {
        var starts = Stream.of(builders)
                .map(builder -> CompletableFuture.<TestServer>supplyAsync(builder::start, Servers::onAThread))
                .toList();
        try {
            return of(starts.stream().map(CompletableFuture::join).toList());
        } catch (CompletionException | IllegalArgumentException e) {
            closeStarted(starts);
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static void onAThread(Runnable start) {
        var thread = new Thread(start, "mimeseries-start");
        thread.setDaemon(true);
        thread.start();
    }

    private static void closeStarted(List<CompletableFuture<TestServer>> starts) {
        starts.forEach(start -> start.handle((server, failure) -> {
                    if (server != null) {
                        server.close();
                    }
                    return server;
                })
                .join());
    }

    /**
     * The server of a kind, such as {@code InfluxDbServer.class}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public <T extends TestServer> T get(Class<T> kind) {
        return all().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + kind.getSimpleName() + " among " + this));
    }

    /** All of them, in the order in which they were asked for. */
    public List<TestServer> all() {
        return running.get();
    }

    /** Their states, each at one moment and one after the other. */
    public Snapshot snapshot() {
        var states = new TreeMap<String, ServerSnapshot>();
        all().forEach(server -> states.put(server.database(), server.state()));
        return new Snapshot(states);
    }

    /**
     * Goes back to the states of servers in a snapshot, which may be others'; those that are not in it stay as they are.
     *
     * @throws IllegalArgumentException if it holds a database that is not among these servers, or of another version
     */
    public void restore(Snapshot snapshot) {
        var restored = new ArrayList<TestServer>();
        for (var database : snapshot.databases()) {
            restored.add(all().stream()
                    .filter(server -> server.database().equals(database))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(snapshot + " does not fit " + this)));
        }
        restored.forEach(server -> server.check(snapshot));
        restored.forEach(TestServer::pause);
        restored.forEach(server -> server.restore(snapshot));
    }

    /** Takes each back to the data that it started with; ports and connections stay. */
    public void reset() {
        all().forEach(TestServer::pause);
        all().forEach(TestServer::reset);
    }

    /** Closes each; a second call has no effect. */
    @Override
    public void close() {
        all().forEach(TestServer::close);
    }

    @Override
    public String toString() {
        return all().toString();
    }
}
