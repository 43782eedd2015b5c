package io.mimeseries.server.tls;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;

/** Reads private keys of RSA, of elliptic curves and of Edwards curves, as PKCS#8 or in the older forms {@code RSA} and {@code EC PRIVATE KEY}. */
final class PrivateKeyPem {
    private static final byte[] PROBE = new byte[32];

    private PrivateKeyPem() {}

    /** @param certified the key that it has to belong to */
    static PrivateKey read(String pem, PublicKey certified) throws TlsException {
        for (var block : Pem.read(pem)) {
            if (block.type().endsWith("PRIVATE KEY")) {
                if (block.encrypted()) {
                    throw new TlsException("the key is encrypted; write it without a password, as openssl pkey does");
                }
                return key(block, certified);
            }
        }
        throw new TlsException("there is no private key in PEM form in it");
    }

    private static PrivateKey key(Pem.Block block, PublicKey certified) throws TlsException {
        PrivateKey key;
        try {
            var spec = new PKCS8EncodedKeySpec(pkcs8(block, certified));
            key = KeyFactory.getInstance(certified.getAlgorithm()).generatePrivate(spec);
        } catch (GeneralSecurityException e) {
            throw new TlsException("the key cannot be read, or does not belong to the certificate", e);
        }
        try {
            if (belongsTo(certified, key)) {
                return key;
            }
        } catch (InvalidKeyException e) {
            throw new TlsException("the key does not belong to the certificate", e);
        } catch (GeneralSecurityException e) {
            throw new TlsException("keys of " + certified.getAlgorithm() + " cannot be used: " + e.getMessage(), e);
        }
        throw new TlsException("the key does not belong to the certificate");
    }

    /** The older forms leave out which algorithm it is; the certificate says so. */
    private static byte[] pkcs8(Pem.Block block, PublicKey certified) {
        return block.type().equals("PRIVATE KEY")
                ? block.bytes()
                : Der.sequence(
                        Der.integer(BigInteger.ZERO),
                        Der.firstMember(certified.getEncoded()),
                        Der.octets(block.bytes()));
    }

    private static boolean belongsTo(PublicKey certified, PrivateKey key) throws GeneralSecurityException {
        var signature = Signature.getInstance(
                switch (certified.getAlgorithm()) {
                    case "RSA" -> "SHA256withRSA";
                    case "EC" -> "SHA256withECDSA";
                    default -> certified.getAlgorithm();
                });
        signature.initSign(key);
        signature.update(PROBE);
        var signed = signature.sign();
        signature.initVerify(certified);
        signature.update(PROBE);
        return signature.verify(signed);
    }
}
