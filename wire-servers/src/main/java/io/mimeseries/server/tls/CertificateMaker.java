package io.mimeseries.server.tls;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.util.List;

/**
 * Makes an authority and a certificate for this machine, which the JDK has no public way to do; a library that can is larger than all of
 * Mimeseries. Both hold everything that OpenSSL asks for in its strict mode, which Python uses from 3.13 on.
 */
final class CertificateMaker {
    private static final byte[] ECDSA_SHA256 = Der.sequence(new byte[] {
        // 1.2.840.10045.4.3.2
        0x06, 0x08, 0x2A, (byte) 0x86, 0x48, (byte) 0xCE, 0x3D, 0x04, 0x03, 0x02
    });
    /** Clients compare with the machine's time, whatever the time of the databases is. */
    private static final byte[] VALIDITY = Der.sequence(Der.utcTime("200101000000Z"), Der.utcTime("491231235959Z"));

    private static final int SERIAL_BITS = 127;
    private static final int CERTIFICATE_SIGN = 0x04;
    private static final int DIGITAL_SIGNATURE = 0x80;

    private CertificateMaker() {}

    static TlsIdentity make() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var authority = generator.generateKeyPair();
        var server = generator.generateKeyPair();
        var issuer = name("Mimeseries test authority");
        var trusted = sign(authority.getPrivate(), issuer, issuer, authority, authorityExtensions(authority));
        var own = sign(authority.getPrivate(), issuer, name("localhost"), server, serverExtensions(authority, server));
        return new TlsIdentity(List.of(own, trusted), server.getPrivate(), trusted);
    }

    private static byte[] authorityExtensions(KeyPair authority) throws GeneralSecurityException {
        return Der.sequence(
                critical(19, Der.sequence(Der.truth())),
                critical(15, Der.flags(CERTIFICATE_SIGN)),
                extension(14, Der.octets(keyId(authority))));
    }

    private static byte[] serverExtensions(KeyPair authority, KeyPair server) throws GeneralSecurityException {
        var serverAuthentication = Der.oid(1, 3, 6, 1, 5, 5, 7, 3, 1);
        return Der.sequence(
                critical(19, Der.sequence()),
                critical(15, Der.flags(DIGITAL_SIGNATURE)),
                extension(37, Der.sequence(serverAuthentication)),
                extension(17, names()),
                extension(14, Der.octets(keyId(server))),
                extension(35, Der.sequence(Der.implicit(0, keyId(authority)))));
    }

    /** Who clients may take this machine for. */
    private static byte[] names() {
        var loopback6 = new byte[16];
        loopback6[15] = 1;
        return Der.sequence(
                Der.implicit(2, "localhost".getBytes(StandardCharsets.US_ASCII)),
                Der.implicit(7, new byte[] {127, 0, 0, 1}),
                Der.implicit(7, loopback6));
    }

    private static byte[] critical(int id, byte[] content) {
        return Der.sequence(Der.oid(2, 5, 29, id), Der.truth(), Der.octets(content));
    }

    private static byte[] extension(int id, byte[] content) {
        return Der.sequence(Der.oid(2, 5, 29, id), Der.octets(content));
    }

    private static byte[] keyId(KeyPair keys) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-1").digest(keys.getPublic().getEncoded());
    }

    private static byte[] name(String commonName) {
        return Der.sequence(Der.set(Der.sequence(Der.oid(2, 5, 4, 3), Der.utf8(commonName))));
    }

    private static X509Certificate sign(
            PrivateKey issuerKey, byte[] issuer, byte[] subject, KeyPair keys, byte[] extensions)
            throws GeneralSecurityException {
        var content = Der.sequence(
                Der.explicit(0, Der.integer(BigInteger.TWO)),
                Der.integer(new BigInteger(SERIAL_BITS, new SecureRandom()).setBit(SERIAL_BITS - 1)),
                ECDSA_SHA256,
                issuer,
                VALIDITY,
                subject,
                keys.getPublic().getEncoded(),
                Der.explicit(3, extensions));
        var signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(issuerKey);
        signature.update(content);
        var certificate = Der.sequence(content, ECDSA_SHA256, Der.bits(signature.sign()));
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(certificate));
    }
}
