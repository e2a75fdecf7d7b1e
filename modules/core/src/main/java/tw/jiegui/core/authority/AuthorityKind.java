package tw.jiegui.core.authority;

public enum AuthorityKind {
  MINISTRY,
  SPECIAL_MUNICIPALITY,
  CITY,
  COUNTY
}
