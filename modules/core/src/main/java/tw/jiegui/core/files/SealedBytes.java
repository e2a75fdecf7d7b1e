package tw.jiegui.core.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import tw.jiegui.core.authority.AuthorityId;

/// Seals something small of one authority, to be kept in a row, under one label.
public record SealedBytes(Keyring keys, AuthorityId authority, String label) {
  public byte[] seal(byte[] plain) {
    var sealed = new ByteArrayOutputStream();
    try {
      of().write(new ByteArrayInputStream(plain), sealed);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return sealed.toByteArray();
  }

  public byte[] open(byte[] sealed) {
    try (var plain = of().read(new ByteArrayInputStream(sealed))) {
      return plain.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Seal of() {
    return new Seal(keys, authority, label);
  }
}
