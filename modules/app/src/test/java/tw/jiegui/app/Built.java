package tw.jiegui.app;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/// The application as the build made it, with the tests put in that run inside. Without its web.xml
/// nobody has to sign in: who acts is what each test says.
final class Built {
  private Built() {}

  static WebArchive war() {
    var war =
        ShrinkWrap.create(ZipImporter.class, "jiegui.war")
            .importFrom(new File("target/jiegui.war"))
            .as(WebArchive.class);
    war.delete("/WEB-INF/web.xml");
    return war.addClasses(
            AssessmentsIT.class,
            AssignmentsIT.class,
            CandidaciesIT.class,
            CertificatesIT.class,
            ComposingIT.class,
            InvitationsIT.class,
            JudgedCandidaciesIT.class,
            MembersIT.class,
            PlansIT.class,
            PolicyIT.class,
            ReviewsIT.class,
            SchoolRegistryIT.class,
            TenancyIT.class)
        .addClasses(
            AtOnce.class,
            Candidacies.class,
            Cast.class,
            ClosedRounds.class,
            Experts.class,
            Members.class,
            People.class,
            Probe.class,
            RehearsedDirectory.class,
            Reviews.class,
            SchoolRoll.class);
  }
}
