package io.mimeseries.iotdb.catalogue;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.iotdb.ast.Attribute;
import io.mimeseries.grammar.iotdb.ast.CatalogueStatement;
import io.mimeseries.iotdb.Answer;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.answer.Listing;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Pipes and their sinks. Those of 1.0 are listed and never send; those of 1.3 send from the first moment on and are refused. */
final class PipeStatements {
    private static final String DEFAULT_ADDRESS = "127.0.0.1";
    private static final String DEFAULT_PORT = "6667";
    private static final List<List<String>> PLUGINS = List.of(
            List.of("DO-NOTHING-PROCESSOR", "processor.donothing.DoNothingProcessor"),
            List.of("DO-NOTHING-SINK", "connector.donothing.DoNothingConnector"),
            List.of("IOTDB-AIR-GAP-SINK", "connector.iotdb.airgap.IoTDBAirGapConnector"),
            List.of("IOTDB-SOURCE", "extractor.iotdb.IoTDBExtractor"),
            List.of("IOTDB-THRIFT-SINK", "connector.iotdb.thrift.IoTDBThriftConnector"),
            List.of("IOTDB-THRIFT-SSL-SINK", "connector.iotdb.thrift.IoTDBThriftSslConnector"));

    private final CatalogueStore store;
    private final Clock clock;
    private final IotDbVersion version;

    PipeStatements(CatalogueStore store, Clock clock, IotDbVersion version) {
        this.store = store;
        this.clock = clock;
        this.version = version;
    }

    Answer createSink(CatalogueStatement.CreatePipeSink node) {
        store.update(catalogue -> {
            if (catalogue.sinks().containsKey(node.name())) {
                throw CatalogueErrors.sinkExists(node.name());
            }
            var sinks = new TreeMap<>(catalogue.sinks());
            sinks.put(node.name(), new Catalogue.Sink(node.name(), node.type(), node.attributes()));
            return catalogue.withSinks(sinks);
        });
        return Answer.Done.SUCCESS;
    }

    Answer dropSink(String name) {
        store.update(catalogue -> {
            if (!catalogue.sinks().containsKey(name)) {
                throw CatalogueErrors.sinkMissing(name);
            }
            var users = catalogue.pipes().values().stream()
                    .filter(pipe -> pipe.sink().equals(name))
                    .map(Catalogue.Pipe::name)
                    .toList();
            if (!users.isEmpty()) {
                throw CatalogueErrors.sinkInUse(name, users);
            }
            var sinks = new TreeMap<>(catalogue.sinks());
            sinks.remove(name);
            return catalogue.withSinks(sinks);
        });
        return Answer.Done.SUCCESS;
    }

    /** Vector scenarios-081. */
    Answer showSinks(@Nullable String name) {
        var sinks = store.snapshot().sinks();
        if (name != null && !sinks.containsKey(name)) {
            throw CatalogueErrors.sinkMissing(name);
        }
        var listing = Listing.ofTexts("Name", "Type", "Attributes");
        sinks.values().stream()
                .filter(sink -> name == null || sink.name().equals(name))
                .forEach(sink -> listing.row(sink.name(), sink.type(), attributes(sink.attributes())));
        return listing.answer();
    }

    Answer showSinkTypes() {
        return Listing.ofTexts("Type").row("IoTDB").row("ExternalPipe").answer();
    }

    Answer create(CatalogueStatement.CreateSyncPipe node) {
        store.update(catalogue -> {
            if (!catalogue.sinks().containsKey(node.sink())) {
                throw CatalogueErrors.sinkMissing(node.sink());
            }
            if (catalogue.pipes().containsKey(node.name())) {
                throw CatalogueErrors.pipeExists(node.name());
            }
            var pipes = new TreeMap<>(catalogue.pipes());
            pipes.put(node.name(), new Catalogue.Pipe(node.name(), node.sink(), clock.now()));
            return catalogue.withPipes(pipes);
        });
        return Answer.Done.SUCCESS;
    }

    /** A pipe that is there would send now. */
    Answer start(String name) {
        requirePipe(name, "START", "start");
        throw new NotEmulatedException("START PIPE");
    }

    Answer stop(String name) {
        requirePipe(name, "STOP", "stop");
        return Answer.Done.SUCCESS;
    }

    Answer drop(String name) {
        store.update(catalogue -> {
            if (!catalogue.pipes().containsKey(name)) {
                throw isLater() ? CatalogueErrors.pipeToDropMissing(name) : CatalogueErrors.pipeMissing(name);
            }
            var pipes = new TreeMap<>(catalogue.pipes());
            pipes.remove(name);
            return catalogue.withPipes(pipes);
        });
        return Answer.Done.SUCCESS;
    }

    Answer show(@Nullable String name) {
        if (isLater()) {
            return Listing.ofTexts(
                            "ID",
                            "CreationTime",
                            "State",
                            "PipeSource",
                            "PipeProcessor",
                            "PipeSink",
                            "ExceptionMessage")
                    .answer();
        }
        var listing = Listing.ofTexts("CreateTime", "Name", "Role", "Remote", "Status", "Attributes", "Message");
        store.snapshot().pipes().values().stream()
                .filter(pipe -> name == null || pipe.name().equals(name))
                .forEach(pipe -> listing.row(
                        pipe.created().toString(),
                        pipe.name(),
                        "sender",
                        pipe.sink(),
                        "STOP",
                        "SyncDelOp=true,DataStartTimestamp=0",
                        "NORMAL"));
        return listing.answer();
    }

    /** Vector schema-130@1.3. */
    Answer showPlugins() {
        var listing = Listing.ofTexts("PluginName", "PluginType", "ClassName", "PluginJar");
        PLUGINS.forEach(plugin -> listing.row(
                plugin.get(0), "Builtin", "org.apache.iotdb.commons.pipe.plugin.builtin." + plugin.get(1), ""));
        return listing.answer();
    }

    private void requirePipe(String name, String operation, String verb) {
        if (!store.snapshot().pipes().containsKey(name)) {
            throw isLater()
                    ? CatalogueErrors.pipeToMoveMissing(operation, verb, name)
                    : CatalogueErrors.pipeMissing(name);
        }
    }

    private boolean isLater() {
        return version.isAtLeast(IotDbVersion.V1_3_2);
    }

    private static String attributes(List<Attribute> attributes) {
        var address = DEFAULT_ADDRESS;
        var port = DEFAULT_PORT;
        for (var attribute : attributes) {
            if (attribute.key().equalsIgnoreCase("ip")) {
                address = attribute.value();
            } else if (attribute.key().equalsIgnoreCase("port")) {
                port = attribute.value();
            }
        }
        return "ip='" + address + "',port=" + port;
    }
}
