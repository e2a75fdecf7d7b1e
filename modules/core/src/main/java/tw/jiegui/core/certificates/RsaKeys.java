package tw.jiegui.core.certificates;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;

/// RS256, which Open Badges 3.0 asks of everybody who verifies (section 8.2).
final class RsaKeys {
  private static final int BITS = 3072;

  private RsaKeys() {}

  private interface Step<T> {
    T run() throws GeneralSecurityException;
  }

  static KeyPair make() {
    return sure(
        () -> {
          var generator = KeyPairGenerator.getInstance("RSA");
          generator.initialize(BITS);
          return generator.generateKeyPair();
        });
  }

  static RSAPublicKey publicKey(byte[] encoded) {
    return sure(
        () ->
            (RSAPublicKey)
                KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded)));
  }

  static PrivateKey privateKey(byte[] encoded) {
    return sure(
        () -> KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded)));
  }

  static byte[] sign(PrivateKey key, byte[] content) {
    return sure(
        () -> {
          var signature = Signature.getInstance("SHA256withRSA");
          signature.initSign(key);
          signature.update(content);
          return signature.sign();
        });
  }

  private static <T> T sure(Step<T> step) {
    try {
      return step.run();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
