package io.mimeseries.testkit;

import io.mimeseries.server.tls.TlsIdentity;
import javax.net.ssl.SSLContext;
import javax.net.ssl.X509TrustManager;

/**
 * What a client of one server that speaks TLS has to trust, in the forms that clients take it in; nothing else is trusted with it.
 *
 * @param certificatePem the authority's certificate, as files and environment variables hold it
 * @param trustManager for clients such as OkHttp, which ask for it beside the socket factory
 * @param sslContext for clients in this JVM
 */
public record Trust(String certificatePem, X509TrustManager trustManager, SSLContext sslContext) {
    static Trust in(TlsIdentity identity) {
        return new Trust(identity.trustedPem(), identity.trustManager(), identity.clientContext());
    }
}
