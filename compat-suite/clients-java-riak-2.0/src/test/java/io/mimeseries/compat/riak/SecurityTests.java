package io.mimeseries.compat.riak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.basho.riak.client.api.RiakClient;
import com.basho.riak.client.api.commands.timeseries.Query;
import com.basho.riak.client.core.RiakCluster;
import com.basho.riak.client.core.RiakNode;
import io.mimeseries.compat.programs.DatabaseJar;
import io.mimeseries.compat.programs.TlsFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** A server that asks for TLS and a password. */
class SecurityTests {
    private static final Path WORK = Path.of(System.getProperty("mimeseries.work", "target"));

    @Test
    void goesOnInTlsAndSignsIn() throws Exception {
        Files.createDirectories(WORK);
        var tls = TlsFiles.make(WORK);
        try (var server = DatabaseJar.start(
                "--riak-ts=0",
                "--tls-cert=" + tls.certificate(),
                "--tls-key=" + tls.key(),
                "--set=riak-ts.security=true",
                "--set=riak-ts.security.user=anna",
                "--set=riak-ts.security.password=secret")) {
            var node = node(server).withAuth("anna", "secret", trusting(tls.authority()));
            assertThat(shownTables(node)).isZero();
            assertThatThrownBy(() -> shownTables(node(server)))
                    .isInstanceOf(ExecutionException.class)
                    .hasMessageContaining("Security is enabled, please STARTTLS first");
        }
    }

    private static RiakNode.Builder node(DatabaseJar server) {
        return new RiakNode.Builder()
                .withRemoteAddress(server.host())
                .withRemotePort(server.port())
                .withMinConnections(1);
    }

    private static int shownTables(RiakNode.Builder node) throws ExecutionException, InterruptedException {
        var cluster = RiakCluster.builder(node.build()).build();
        cluster.start();
        var client = new RiakClient(cluster);
        try {
            return client.execute(new Query.Builder("SHOW TABLES").build()).getRowsCount();
        } finally {
            client.shutdown().get();
        }
    }

    private static KeyStore trusting(Path authority) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (var in = Files.newInputStream(authority)) {
            store.setCertificateEntry(
                    "authority", CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        return store;
    }
}
