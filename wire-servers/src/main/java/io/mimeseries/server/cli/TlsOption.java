package io.mimeseries.server.cli;

import io.mimeseries.server.tls.TlsException;
import io.mimeseries.server.tls.TlsIdentity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** {@code --tls-cert} and {@code --tls-key}, which make sense only together. */
final class TlsOption {
    private TlsOption() {}

    static @Nullable TlsIdentity read(@Nullable Path certificate, @Nullable Path key) throws UsageException {
        if (certificate == null && key == null) {
            return null;
        }
        if (certificate == null) {
            throw new UsageException("--tls-key=" + key + ": needs --tls-cert");
        }
        if (key == null) {
            throw new UsageException("--tls-cert=" + certificate + ": needs --tls-key");
        }
        var certificateText = text("--tls-cert", certificate);
        var keyText = text("--tls-key", key);
        try {
            return TlsIdentity.ofPem(certificateText, keyText);
        } catch (TlsException e) {
            throw new UsageException("--tls-cert=" + certificate + " --tls-key=" + key + ": " + e.getMessage());
        }
    }

    private static String text(String option, Path file) throws UsageException {
        try {
            // whatever else is in the file, what counts is ASCII
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UsageException(option + "=" + file + ": cannot be read");
        }
    }
}
