package tw.jiegui.web.certificates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.certificates.Carrier;
import tw.jiegui.core.certificates.Credentials;
import tw.jiegui.core.certificates.Shown;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.papers.Press;
import tw.jiegui.web.places.Catalogue;

/// Makes the files that a certificate is handed out as.
@RequestScoped
class Drawing {
  @Inject private Credentials credentials;
  @Inject private Catalogue catalogue;
  @Inject private PublicSite place;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Drawing() {}

  byte[] paper(Shown shown) {
    return new CertificatePaper(certified(shown)).print();
  }

  /// The paper as a picture to be shown around, with the credential in it.
  byte[] picture(Shown shown) {
    return Carrier.baked(Press.picture(paper(shown)), token(shown));
  }

  String token(Shown shown) {
    return credentials.sign(place.site(), shown);
  }

  String badge(Shown shown, Texts texts) {
    String picture = new BadgePicture(certified(shown), new CertificateWords(texts)).svg();
    return Carrier.baked(picture, token(shown));
  }

  private Certified certified(Shown shown) {
    String address = place.site().page(shown.mark().id());
    return new Certified(shown, issuer(shown), address, Calendars.today(clock));
  }

  Bilingual issuer(Shown shown) {
    return catalogue
        .find(shown.mark().authority().value())
        .map(known -> new Bilingual(known.bureauZh(), known.bureauEn()))
        .orElseThrow();
  }
}
