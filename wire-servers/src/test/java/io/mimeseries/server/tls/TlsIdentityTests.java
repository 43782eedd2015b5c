package io.mimeseries.server.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class TlsIdentityTests {

    private static String file(String name) throws IOException {
        try (var in = Objects.requireNonNull(TlsIdentityTests.class.getResourceAsStream("/tls/" + name + ".pem"))) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "rsa-cert, rsa-key",
        "rsa-cert, rsa-key-pkcs1",
        "ec-cert, ec-key",
        "ec-cert, ec-key-sec1",
        "ed25519-cert, ed25519-key",
        "chain-cert, chain-key"
    })
    void clientsAcceptWhatIsReadInEachForm(String certificate, String key) throws Exception {
        handshake(TlsIdentity.ofPem(file(certificate), file(key)));
    }

    @Test
    void oneFileMayHoldBoth() throws Exception {
        var both = "Bag Attributes: <none>\n" + file("rsa-key") + "\nsubject=CN = localhost\n" + file("rsa-cert");
        handshake(TlsIdentity.ofPem(both, both.replace("\n", "\r\n")));
    }

    @Test
    void clientsAcceptWhatIsGenerated() throws Exception {
        var identity = TlsIdentity.generate();
        handshake(identity);
        assertThat(identity.trustedPem()).startsWith("-----BEGIN CERTIFICATE-----\n");
        assertThat(identity.trusted().getBasicConstraints()).isNotNegative();
        for (var certificate : identity.chain()) {
            certificate.verify(identity.trusted().getPublicKey());
        }
        assertThat(TlsIdentity.generate().trusted()).isNotEqualTo(identity.trusted());
    }

    /** OpenSSL is stricter than the JDK, and most clients have it. */
    @Test
    void opensslHasNothingToSayAgainstWhatIsGenerated() throws Exception {
        var identity = TlsIdentity.generate();
        var own = Files.writeString(
                Files.createTempFile("own", ".pem"),
                Pem.write("CERTIFICATE", identity.chain().get(0).getEncoded()));
        var trusted = Files.writeString(Files.createTempFile("trusted", ".pem"), identity.trustedPem());
        try {
            assertThat(openssl(trusted, own)).contains(": OK");
        } finally {
            Files.delete(own);
            Files.delete(trusted);
        }
    }

    private static String openssl(Path trusted, Path own) throws IOException {
        try {
            var process = new ProcessBuilder(
                            "openssl",
                            "verify",
                            "-x509_strict",
                            "-verify_ip",
                            "127.0.0.1",
                            "-purpose",
                            "sslserver",
                            "-CAfile",
                            trusted.toString(),
                            own.toString())
                    .redirectErrorStream(true)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return abort("no openssl on this machine");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rsa-cert | ec-key | does not belong to the certificate",
                "ec-cert | ec-cert | no private key in PEM form",
                "rsa-key | rsa-key | no certificate in PEM form",
                "rsa-cert | rsa-key-encrypted | encrypted",
                "rsa-cert | rsa-key-encrypted-pkcs8 | encrypted",
                "ec-cert | chain-key | does not belong to the certificate",
                "chain-cert | ec-key | does not belong to the certificate",
                "chain-authority | rsa-key | does not belong to the certificate"
            })
    void saysWhatIsWrong(String certificate, String key, String text) {
        assertThatThrownBy(() -> TlsIdentity.ofPem(file(certificate), file(key)))
                .isInstanceOf(TlsException.class)
                .hasMessageContaining(text);
    }

    @Test
    void saysWhatIsNoPem() throws IOException {
        var key = file("rsa-key");
        assertThatThrownBy(() -> TlsIdentity.ofPem("hello", key)).hasMessageContaining("no certificate");
        assertThatThrownBy(() -> TlsIdentity.ofPem("-----BEGIN CERTIFICATE-----\n!!\n-----END CERTIFICATE-----", key))
                .hasMessageContaining("no base64");
        assertThatThrownBy(() -> TlsIdentity.ofPem("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----", key))
                .hasMessageContaining("cannot be read");
    }

    /** As a client that checks the name, too. */
    private static void handshake(TlsIdentity identity) throws Exception {
        var address = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        try (var server = (SSLServerSocket)
                identity.serverContext().getServerSocketFactory().createServerSocket(0, 1, address)) {
            Callable<Integer> echo = () -> {
                try (var accepted = server.accept()) {
                    accepted.getOutputStream().write(42);
                    return accepted.getInputStream().read();
                }
            };
            var served = new FutureTask<>(echo);
            var thread = new Thread(served);
            thread.start();
            try (var client = (SSLSocket)
                    identity.clientContext().getSocketFactory().createSocket("127.0.0.1", server.getLocalPort())) {
                var parameters = client.getSSLParameters();
                parameters.setEndpointIdentificationAlgorithm("HTTPS");
                client.setSSLParameters(parameters);
                client.getOutputStream().write(43);
                assertThat(client.getInputStream().read()).isEqualTo(42);
            }
            assertThat(served.get()).isEqualTo(43);
        }
    }
}
