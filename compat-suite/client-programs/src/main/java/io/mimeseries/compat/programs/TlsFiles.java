package io.mimeseries.compat.programs;

import io.mimeseries.server.tls.TlsIdentity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.util.Base64;

/**
 * A certificate for this machine in PEM files, made for one server.
 *
 * @param certificate its own and the authority's behind it
 * @param key its private key, PKCS#8
 * @param authority what clients have to trust
 */
public record TlsFiles(Path certificate, Path key, Path authority) {
    private static final int LINE = 64;

    /** Makes them in a folder of their own below another one. */
    public static TlsFiles make(Path work) throws IOException {
        return write(TlsIdentity.generate(), work);
    }

    static TlsFiles write(TlsIdentity identity, Path work) throws IOException {
        var folder = Files.createTempDirectory(work, "tls").toAbsolutePath();
        var files = new TlsFiles(
                folder.resolve("certificate.pem"), folder.resolve("key.pem"), folder.resolve("authority.pem"));
        try {
            var chain = new StringBuilder();
            for (var certificate : identity.chain()) {
                chain.append(pem("CERTIFICATE", certificate.getEncoded()));
            }
            Files.writeString(files.certificate, chain);
            Files.writeString(
                    files.authority, pem("CERTIFICATE", identity.trusted().getEncoded()));
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate of our own making", e);
        }
        Files.writeString(files.key, pem("PRIVATE KEY", identity.key().getEncoded()));
        return files;
    }

    private static String pem(String type, byte[] der) {
        var text = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN " + type + "-----\n" + text + "\n-----END " + type + "-----\n";
    }
}
