package tw.jiegui.core.certificates;

import java.security.interfaces.RSAPublicKey;
import java.time.Instant;

/// The half of an authority's key that everybody may have.
public record VerifyingKey(int number, RSAPublicKey key, Instant madeAt) {}
