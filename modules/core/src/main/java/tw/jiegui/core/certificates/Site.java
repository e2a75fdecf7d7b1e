package tw.jiegui.core.certificates;

import java.util.UUID;
import tw.jiegui.core.authority.AuthorityId;

/// Where on the web everything public about certificates is. These addresses are written into
/// papers and credentials, and stay what they are.
public record Site(String base) {
  public Site {
    base = base.replaceFirst("/+$", "");
  }

  public String page(UUID id) {
    return base + "/certificates/" + id;
  }

  String credential(UUID id) {
    return page(id) + "/credential.jwt";
  }

  String achievement(AuthorityId authority, Honour honour) {
    return issuer(authority) + "/achievements/" + honour.scheme() + "/" + honour.tier();
  }

  public String issuer(AuthorityId authority) {
    return base + "/certificates/issuers/" + authority;
  }

  String keys(AuthorityId authority) {
    return issuer(authority) + "/keys";
  }

  String key(AuthorityId authority, int number) {
    return keys(authority) + "/" + number;
  }

  String states(AuthorityId authority, int list) {
    return issuer(authority) + "/states/" + list;
  }
}
