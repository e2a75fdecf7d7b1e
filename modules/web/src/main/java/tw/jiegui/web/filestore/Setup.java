package tw.jiegui.web.filestore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.eclipse.microprofile.config.Config;
import tw.jiegui.core.documents.Limits;
import tw.jiegui.core.documents.Scanner;
import tw.jiegui.core.files.FileStore;
import tw.jiegui.core.files.Keyring;
import tw.jiegui.core.files.LocalFiles;
import tw.jiegui.core.files.Uploads;
import tw.jiegui.core.files.Vault;

/// Puts together what the configuration asks for.
@ApplicationScoped
class Setup {
  private static final long MEGABYTE = 1024 * 1024;

  @Inject private Config config;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Setup() {}

  @Produces
  @Singleton
  Keyring keyring() {
    return Keyring.of(config.getValue("DOCUMENTS_KEY", String.class));
  }

  @Produces
  @Singleton
  Vault vault(Keyring keys) {
    return new Vault(keys, store(), folder());
  }

  @Produces
  @Singleton
  Uploads uploads(Keyring keys) {
    return new Uploads(keys, folder());
  }

  @Produces
  @Singleton
  Limits limits() {
    return new Limits(
        number("DOCUMENTS_FILE_MEGABYTES", 25) * MEGABYTE,
        number("DOCUMENTS_PER_SCHOOL", 1_000),
        number("DOCUMENTS_SCHOOL_MEGABYTES", 2_048) * MEGABYTE);
  }

  @Produces
  @Singleton
  Scanner scanner() {
    String host = text("CLAMAV_HOST", "");
    return host.isEmpty()
        ? new NoScanner()
        : new ClamAv(
            host,
            (int) number("CLAMAV_PORT", 3310),
            Duration.ofSeconds(number("CLAMAV_SECONDS", 60)));
  }

  private FileStore store() {
    String endpoint = text("S3_ENDPOINT", "");
    if (endpoint.isEmpty()) {
      return new LocalFiles(folder().resolve("store"));
    }
    var credentials =
        new Signature.Credentials(
            config.getValue("S3_ACCESS_KEY", String.class),
            config.getValue("S3_SECRET_KEY", String.class));
    var bucket = new S3Files.Bucket(URI.create(endpoint), text("S3_BUCKET", "jiegui"));
    return new S3Files(bucket, new Signature(credentials, text("S3_REGION", "us-east-1"), clock));
  }

  private Path folder() {
    return Path.of(config.getValue("DOCUMENTS_FOLDER", String.class));
  }

  private String text(String key, String otherwise) {
    return config.getOptionalValue(key, String.class).orElse(otherwise).strip();
  }

  private long number(String key, long otherwise) {
    return config.getOptionalValue(key, Long.class).orElse(otherwise);
  }
}
