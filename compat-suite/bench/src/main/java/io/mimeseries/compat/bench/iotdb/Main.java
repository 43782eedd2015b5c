package io.mimeseries.compat.bench.iotdb;

import io.mimeseries.compat.bench.CeilingTable;
import io.mimeseries.compat.bench.StartTable;
import io.mimeseries.compat.bench.TestJvm;
import io.mimeseries.server.IotDbOptions;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.ServerOptions;
import java.io.IOException;
import java.net.InetSocketAddress;
import org.apache.thrift.TException;

/** Measures starts in fresh JVMs, and then writes and queries of a server beside the stub, all in this one. */
public final class Main {
    /** The process's clock ticks in steps of 10 ms. */
    private static final int NEXT = 10;

    private static final int LATER = 100;

    private Main() {}

    /** Without arguments the tables; with the name of a subject its first round and the means of later ones in this JVM. */
    public static void main(String... arguments) throws Exception {
        if (arguments.length > 0) {
            var subject = Subject.valueOf(TestJvm.prepared(arguments));
            System.out.println(subject.cost(1) + " " + subject.cost(NEXT) + " " + subject.cost(LATER));
            return;
        }
        new StartTable(Main.class, Subject.STUB, Subject.SERVER)
                .row("first server to open session and stop", 0, "80 of all")
                .row("next servers, mean of ten", 1, "3 of all")
                .row("next servers after those, mean of a hundred", 2, "3 of all")
                .coldRow("first server in a JVM that has run nothing", 0);
        System.out.println();
        CeilingTable.head();
        beside(Rates::print);
        try (var stub = Stub.start();
                var server = start()) {
            SessionRates.print(stub, server);
        }
        beside(Latencies::print);
        try (var server = start();
                var client = new Client(Subject.address(server))) {
            new Averages(server, client).print();
        }
    }

    /** With both databases, each part on an empty one. */
    private static MimeseriesServer start() throws IOException {
        return MimeseriesServer.start(ServerOptions.influxDbAlone().withIotDb(IotDbOptions.DEFAULT));
    }

    /** What is measured with connections to the stub and to a server. */
    private interface Part {
        void print(InetSocketAddress stub, InetSocketAddress server) throws IOException, TException;
    }

    private static void beside(Part part) throws IOException, TException {
        try (var stub = Stub.start();
                var server = start()) {
            part.print(stub.address(), Subject.address(server));
        }
    }
}
