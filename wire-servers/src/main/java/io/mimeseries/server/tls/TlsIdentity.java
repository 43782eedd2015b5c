package io.mimeseries.server.tls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/**
 * What a listener proves who it is with.
 *
 * @param chain its own certificate first, those that vouch for it behind
 * @param trusted what a client has to trust: the last of the chain, or the authority that is not part of it
 */
public record TlsIdentity(List<X509Certificate> chain, PrivateKey key, X509Certificate trusted) {
    private static final char[] NO_PASSWORD = new char[0];

    public TlsIdentity {
        chain = List.copyOf(chain);
    }

    /** A certificate for {@code localhost}, 127.0.0.1 and ::1 and the authority that vouches for it, both made for this one server. */
    public static TlsIdentity generate() {
        try {
            return CertificateMaker.make();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK cannot make certificates", e);
        }
    }

    /**
     * Reads what servers keep in two files; one file may hold both.
     *
     * @param certificatePem the certificate and behind it those that vouch for it
     * @param keyPem its private key, without a password
     * @throws TlsException if either cannot be read, or they do not belong together
     */
    public static TlsIdentity ofPem(String certificatePem, String keyPem) throws TlsException {
        var chain = certificates(certificatePem);
        var key = PrivateKeyPem.read(keyPem, chain.get(0).getPublicKey());
        return new TlsIdentity(chain, key, chain.get(chain.size() - 1));
    }

    private static List<X509Certificate> certificates(String pem) throws TlsException {
        var chain = new ArrayList<X509Certificate>();
        for (var block : Pem.read(pem)) {
            if (block.type().equals("CERTIFICATE")) {
                try {
                    chain.add((X509Certificate) CertificateFactory.getInstance("X.509")
                            .generateCertificate(new ByteArrayInputStream(block.bytes())));
                } catch (GeneralSecurityException e) {
                    throw new TlsException("a certificate cannot be read: " + e.getMessage(), e);
                }
            }
        }
        if (chain.isEmpty()) {
            throw new TlsException("there is no certificate in PEM form in it");
        }
        return chain;
    }

    /** What the listener speaks TLS with. */
    public SSLContext serverContext() {
        try {
            var store = emptyStore();
            store.setKeyEntry("server", key, NO_PASSWORD, chain.toArray(new X509Certificate[0]));
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, NO_PASSWORD);
            var context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("this JDK cannot speak TLS with this certificate", e);
        }
    }

    /** What a client on this JVM speaks TLS with, to trust this server alone. */
    public SSLContext clientContext() {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {trustManager()}, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK cannot speak TLS", e);
        }
    }

    /** Trusts this server alone. */
    public X509TrustManager trustManager() {
        try {
            var store = emptyStore();
            store.setCertificateEntry("authority", trusted);
            store.setCertificateEntry("server", chain.get(0));
            var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(store);
            for (var manager : factory.getTrustManagers()) {
                if (manager instanceof X509TrustManager found) {
                    return found;
                }
            }
            throw new IllegalStateException("this JDK has no trust manager for certificates");
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("this JDK cannot trust this certificate", e);
        }
    }

    /** The certificate that a client has to trust, as other programs read it from a file. */
    public String trustedPem() {
        try {
            return Pem.write("CERTIFICATE", trusted.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a certificate that was read cannot be written", e);
        }
    }

    private static KeyStore emptyStore() throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, NO_PASSWORD);
        return store;
    }

    /** The key stays unsaid. */
    @Override
    public String toString() {
        return "TlsIdentity[" + chain.get(0).getSubjectX500Principal() + "]";
    }
}
