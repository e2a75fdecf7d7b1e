package tw.jiegui.core.authority;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.ReadOnly;

/// One of the 23 education authorities: shared catalogue, never written at run time.
@Entity
@ReadOnly
@Table(name = "authority")
public class Authority {
  @Id private String id;

  @Column(name = "official_code")
  private String officialCode;

  @Enumerated(EnumType.STRING)
  private AuthorityKind kind;

  @Column(name = "name_zh")
  private String nameZh;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "bureau_zh")
  private String bureauZh;

  @Column(name = "bureau_en")
  private String bureauEn;

  private String colour;
  private int position;

  @SuppressWarnings("NullAway.Init")
  protected Authority() {}

  public AuthorityId id() {
    return new AuthorityId(id);
  }

  public String officialCode() {
    return officialCode;
  }

  public AuthorityKind kind() {
    return kind;
  }

  public String nameZh() {
    return nameZh;
  }

  public String nameEn() {
    return nameEn;
  }

  public String bureauZh() {
    return bureauZh;
  }

  public String bureauEn() {
    return bureauEn;
  }

  public String colour() {
    return colour;
  }

  public int position() {
    return position;
  }
}
