package tw.jiegui.web.certificates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.Hat;
import tw.jiegui.core.certificates.Notices;
import tw.jiegui.core.certificates.Register;
import tw.jiegui.core.certificates.Renewals;
import tw.jiegui.core.certificates.Shown;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;

/// Dresses what somebody's own schools hold.
@RequestScoped
class OwnView {
  @Inject private Register register;
  @Inject private Notices notices;
  @Inject private Instance<Renewals> renewals;
  @Inject private Shells shells;
  @Inject private Here here;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected OwnView() {}

  OwnPage page() {
    var texts = shells.texts();
    return new OwnPage(
        shells.page("certificates.title"),
        here.acting().hats().stream()
            .map(Hat::school)
            .filter(Objects::nonNull)
            .distinct()
            .map(this::own)
            .toList(),
        EmptyState.of(texts.of("certificates.own.none.title"), texts.of("certificates.own.none")));
  }

  private OwnPage.Own own(Hat.SchoolRef school) {
    var home = here.acting().authority();
    var told = notices.listOf(home, school.id());
    return new OwnPage.Own(
        shells.texts().choose(school.nameZh(), school.nameEn()),
        register.listOf(home, school.id()).stream().map(each -> held(each, told)).toList());
  }

  private OwnPage.Held held(Shown shown, List<Notices.Notice> told) {
    var id = shown.mark().id();
    return new OwnPage.Held(
        Link.to(PublicPaths.page(id), shown.mark().number()),
        words().title(shown.content().honour()),
        new OwnPage.Standing(
            words().tag(shown.standing(today())),
            words().sentence(shown, today()),
            told.stream()
                .filter(notice -> notice.certificate().equals(id))
                .map(this::told)
                .toList()),
        new OwnPage.Ways(FileLinks.of(shown, shells.texts()), renewal(shown)));
  }

  private String told(Notices.Notice notice) {
    return shells
        .texts()
        .of("certificates.own.told", notice.months(), words().day(notice.sentAt()));
  }

  private @Nullable Link renewal(Shown shown) {
    return renewals.stream()
        .map(each -> each.findRenewal(shown))
        .flatMap(Optional::stream)
        .findFirst()
        .map(way -> shells.crumb("certificates.own.renew", way))
        .orElse(null);
  }

  private LocalDate today() {
    return Calendars.today(clock);
  }

  private CertificateWords words() {
    return new CertificateWords(shells.texts());
  }
}
