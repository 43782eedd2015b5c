package io.mimeseries.compat.bench.riakts;

import io.mimeseries.compat.bench.CeilingTable;
import io.mimeseries.compat.bench.StartTable;
import io.mimeseries.compat.bench.TestJvm;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.ServerOptions;
import java.io.IOException;
import java.net.InetSocketAddress;

/** Measures starts in fresh JVMs, and then writes and reads of a server beside its ceilings, all in this one. */
public final class Main {
    /** The process's clock ticks in steps of 10 ms. */
    private static final int NEXT = 10;

    private static final int LATER = 100;

    private Main() {}

    /** Without arguments the tables; with the name of a subject its first round and the means of later ones in this JVM. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        if (arguments.length > 0) {
            var subject = Subject.valueOf(TestJvm.prepared(arguments));
            System.out.println(subject.cost(1) + " " + subject.cost(NEXT) + " " + subject.cost(LATER));
            return;
        }
        new StartTable(Main.class, Subject.STUB, Subject.SERVER)
                .row("first server to first query and stop", 0, "150 of all")
                .row("next servers, mean of ten", 1, "3 of all")
                .row("next servers after those, mean of a hundred", 2, "3 of all")
                .coldRow("first server in a JVM that has run nothing", 0);
        System.out.println();
        CeilingTable.head();
        try (var stub = Ceiling.fine();
                var server = start()) {
            Puts.print(stub.address(), Subject.address(server));
        }
        try (var echo = Ceiling.echo();
                var server = start()) {
            Gets.print(echo.address(), Subject.address(server));
        }
        try (var server = MimeseriesServer.start(ServerOptions.riakTsAlone())) {
            new Reads(server).print();
        }
    }

    private static MimeseriesServer start() throws IOException {
        var server = MimeseriesServer.start(ServerOptions.riakTsAlone());
        InetSocketAddress address = Subject.address(server);
        try (var client = new Client(address)) {
            client.exchange(Requests.query(Requests.TABLE));
        }
        return server;
    }
}
