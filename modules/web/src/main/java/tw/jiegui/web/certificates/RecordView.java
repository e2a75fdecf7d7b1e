package tw.jiegui.web.certificates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.certificates.Certificate;
import tw.jiegui.core.certificates.CertificateFile;
import tw.jiegui.core.certificates.Ending;
import tw.jiegui.web.once.OncePerForm;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.pages.SummaryList;
import tw.jiegui.web.pages.SummaryRow;
import tw.jiegui.web.places.Here;

/// Dresses a certificate for the officers who gave it out.
@RequestScoped
class RecordView {
  @Inject private Shells shells;
  @Inject private Here here;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected RecordView() {}

  RecordPage page(CertificateFile file, Form form, @Nullable String notice) {
    var certificate = file.certificate();
    return new RecordPage(
        shells.titled(certificate.number(), shells.crumb("certificates.title", paths().list())),
        notice == null ? form.status() : 409,
        new RecordPage.State(
            words().tag(file.standing(today())),
            notice,
            form.errors("certificates.field"),
            links(file)),
        new SummaryList(about(file)),
        rulings(file, form));
  }

  private List<Link> links(CertificateFile file) {
    var certificate = file.certificate();
    var links = new ArrayList<Link>();
    links.add(shells.crumb("certificates.public", PublicPaths.page(certificate.id())));
    file.predecessor().ifPresent(each -> links.add(related("certificates.predecessor", each)));
    file.successor().ifPresent(each -> links.add(related("certificates.successor", each)));
    links.add(shells.crumb("certificates.history", paths().history(certificate.id())));
    return links;
  }

  private Link related(String key, Certificate certificate) {
    return shells.crumb(key, paths().file(certificate.id()));
  }

  private List<SummaryRow> about(CertificateFile file) {
    var certificate = file.certificate();
    var content = certificate.content();
    var rows = new ArrayList<SummaryRow>();
    rows.add(row("holder", words().holder(content.holder())));
    rows.add(row("scheme", words().of(content.honour().schemeName())));
    rows.add(row("tier", words().of(content.honour().tierName())));
    rows.add(row("validity", words().validity(certificate.validity())));
    rows.add(row("basis", words().of(content.basis())));
    rows.add(row("issued", words().stamp(certificate.issued())));
    if (!certificate.reason().isEmpty()) {
      rows.add(row("why", certificate.reason()));
    }
    file.ending().ifPresent(ending -> rows.addAll(ended(ending)));
    return rows;
  }

  private List<SummaryRow> ended(Ending ending) {
    return List.of(row("ended", words().stamp(ending.stamp())), row("ended-why", ending.reason()));
  }

  private SummaryRow row(String word, String value) {
    return SummaryRow.of(shells.texts().of("certificates.about." + word), value);
  }

  private List<RecordPage.Ruling> rulings(CertificateFile file, Form form) {
    var rulings = new ArrayList<RecordPage.Ruling>();
    if (file.isReplaceable()) {
      rulings.add(replacing(file, form));
    }
    if (file.isRevocable()) {
      rulings.add(revoking(file, form));
    }
    return rulings;
  }

  private RecordPage.Ruling replacing(CertificateFile file, Form form) {
    var filled = form.values().containsKey("name_zh") ? form : said(file.certificate(), form);
    return new RecordPage.Ruling(
        new RecordPage.Words(
            text("replace"), text(lead(file)), Button.second(text("replace.button"))),
        sending(paths().replace(file.certificate().id()), file),
        List.of(
            filled.text("certificates.field.name_zh"),
            filled.text("certificates.field.name_en"),
            filled.date("certificates.field.valid_from"),
            filled.date("certificates.field.valid_until")),
        form.area("certificates.field.reason").rows(3));
  }

  private static String lead(CertificateFile file) {
    return file.isRevocable() ? "replace.lead" : "replace.after-revocation";
  }

  /// As it stands now.
  private static Form said(Certificate certificate, Form form) {
    var holder = certificate.content().holder();
    Map<String, String> values = new HashMap<>(form.values());
    values.put("name_zh", holder.name().zh());
    values.put("name_en", holder.name().en());
    values.put("valid_from", certificate.validity().from().toString());
    values.put("valid_until", certificate.validity().until().toString());
    return new Form(form.texts(), values, form.problems());
  }

  private RecordPage.Ruling revoking(CertificateFile file, Form form) {
    return new RecordPage.Ruling(
        new RecordPage.Words(
            text("revoke"), text("revoke.lead"), Button.warning(text("revoke.button"))),
        sending(paths().revoke(file.certificate().id()), file),
        List.of(),
        form.area("certificates.field.revoke_reason").rows(3));
  }

  private static RecordPage.Sending sending(String address, CertificateFile file) {
    return new RecordPage.Sending(
        address, List.of(OncePerForm.key(), Hidden.version(file.version())));
  }

  private String text(String word) {
    return shells.texts().of("certificates." + word);
  }

  private LocalDate today() {
    return Calendars.today(clock);
  }

  private CertificateWords words() {
    return new CertificateWords(shells.texts());
  }

  private CertificatePaths paths() {
    return new CertificatePaths(here.acting().authority());
  }
}
