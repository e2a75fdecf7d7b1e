package tw.jiegui.web.schools;

import jakarta.json.bind.annotation.JsonbProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What programs send. Each field may be absent, and is then told as a problem or left as it is.
final class SchoolRequests {
  private SchoolRequests() {}

  interface Request {
    Typed typed();
  }

  @Schema(name = "NewSchool")
  public record NewSchool(
      @Nullable String code,
      @JsonbProperty("name_zh") @Nullable String nameZh,
      @JsonbProperty("name_en") @Nullable String nameEn,
      @Nullable String kind,
      @Nullable String ownership,
      @Nullable String district,
      @Nullable Boolean remote,
      @Nullable Integer students,
      @Nullable Integer teachers,
      @JsonbProperty("effective_on") @Nullable String effectiveOn,
      @Nullable String reason)
      implements Request {
    @Override
    public Typed typed() {
      return new Facts(kind, ownership, district, remote, students, teachers)
          .typed()
          .with("code", code)
          .with("name_zh", nameZh)
          .with("name_en", nameEn)
          .with("effective_on", effectiveOn)
          .with("reason", reason);
    }
  }

  @Schema(name = "SchoolFacts", description = "What is absent stays as it is")
  public record Facts(
      @Nullable String kind,
      @Nullable String ownership,
      @Nullable String district,
      @Nullable Boolean remote,
      @Nullable Integer students,
      @Nullable Integer teachers)
      implements Request {
    @Override
    public Typed typed() {
      return Typed.NOTHING
          .with("kind", kind)
          .with("ownership", ownership)
          .with("district", district)
          .with("remote", remote)
          .with("students", students)
          .with("teachers", teachers);
    }
  }

  @Schema(name = "SchoolRenaming", description = "A name or code that is absent stays as it is")
  public record Renaming(
      @Nullable String code,
      @JsonbProperty("name_zh") @Nullable String nameZh,
      @JsonbProperty("name_en") @Nullable String nameEn,
      @JsonbProperty("effective_on") @Nullable String effectiveOn,
      @Nullable String reason)
      implements Request {
    @Override
    public Typed typed() {
      return new Grounds(effectiveOn, reason)
          .typed()
          .with("code", code)
          .with("name_zh", nameZh)
          .with("name_en", nameEn);
    }
  }

  @Schema(name = "SchoolMerger")
  public record Merger(
      @Schema(description = "The code of the open school that takes this one over")
          @Nullable String into,
      @JsonbProperty("effective_on") @Nullable String effectiveOn,
      @Nullable String reason)
      implements Request {
    @Override
    public Typed typed() {
      return new Grounds(effectiveOn, reason).typed().with("into", into);
    }
  }

  @Schema(name = "Grounds", description = "Since when, and on what ground")
  public record Grounds(
      @JsonbProperty("effective_on") @Nullable String effectiveOn, @Nullable String reason)
      implements Request {
    @Override
    public Typed typed() {
      return Typed.NOTHING.with("effective_on", effectiveOn).with("reason", reason);
    }
  }
}
