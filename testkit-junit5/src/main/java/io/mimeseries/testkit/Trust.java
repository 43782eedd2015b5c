package io.mimeseries.testkit;

import javax.net.ssl.SSLContext;
import javax.net.ssl.X509TrustManager;

/**
 * What a client of one HTTPS server has to trust, in the forms that clients take it in; nothing else is trusted with it.
 *
 * @param certificatePem the authority's certificate, as files and environment variables hold it
 * @param trustManager for clients such as OkHttp, which ask for it beside the socket factory
 * @param sslContext for clients in this JVM
 */
public record Trust(String certificatePem, X509TrustManager trustManager, SSLContext sslContext) {}
