package tw.jiegui.web.certificates;

import java.util.UUID;

/// Where everybody finds certificates.
final class PublicPaths {
  static final String ID = "{id: [0-9a-f]{8}-[0-9a-f-]{27}}";
  static final String VERIFY = "/certificates";
  static final String REGISTER = VERIFY + "/register";

  private PublicPaths() {}

  static String page(UUID id) {
    return VERIFY + "/" + id;
  }

  static String paper(UUID id) {
    return page(id) + "/certificate.pdf";
  }

  static String credential(UUID id, String form) {
    return page(id) + "/credential." + form;
  }

  static String badge(UUID id, String form) {
    return page(id) + "/badge." + form;
  }
}
