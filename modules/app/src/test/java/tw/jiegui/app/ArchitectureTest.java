package tw.jiegui.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.persistence.annotations.Multitenant;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The house, as rules. `modules/handbook/architecture.md` says why.
class ArchitectureTest {
  private static final Set<String> SHARED_ENTITIES = Set.of("Authority");

  private static final JavaClasses JIEGUI =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("tw.jiegui");

  @TestFactory
  Stream<DynamicTest> the_house_stands() {
    return Stream.of(
            noClasses()
                .that()
                .resideInAPackage("tw.jiegui.core..")
                .should()
                .dependOnClassesThat(
                    resideInAPackage("tw.jiegui.(**)")
                        .and(JavaClass.Predicates.resideOutsideOfPackage("tw.jiegui.core..")))
                .as("the core knows nobody"),
            noClasses()
                .that()
                .resideInAPackage("tw.jiegui.core..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..", "gg.jte..")
                .as("the core speaks no HTTP and no HTML"),
            noClasses()
                .that()
                .resideInAPackage("tw.jiegui.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..")
                .as("pages and API decide nothing and query nothing")
                .because("data comes from a use case, behind both walls"),
            slices().matching("tw.jiegui.core.(*)..").should().beFreeOfCycles(),
            noClasses()
                .that()
                .doNotHaveFullyQualifiedName("tw.jiegui.core.tenancy.Tenancy")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(UserTransaction.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Transactional.class)
                .as("only Tenancy begins a transaction"),
            noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage("tw.jiegui.core..", "tw.jiegui.web..")
                .should()
                .haveRawType(ThreadLocal.class)
                .as("nothing hangs on a thread"),
            fields()
                .that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAnyPackage("tw.jiegui.core..", "tw.jiegui.web..")
                .should()
                .beFinal(),
            classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .and(are(notShared()))
                .should()
                .beAnnotatedWith(Multitenant.class)
                .as("every entity is a tenant's, or shared catalogue"),
            classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should(haveNoSetters())
                .as("what has a life has verbs and no setters"),
            noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .orShould()
                .haveSimpleNameEndingWith("Service"),
            noClasses()
                .that()
                .resideInAPackage("tw.jiegui.core..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .as("time is passed in"))
        .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(JIEGUI)));
  }

  @TestFactory
  Stream<DynamicTest> every_package_says_what_it_is_for() {
    return JIEGUI.stream()
        .map(JavaClass::getPackage)
        .distinct()
        .filter(each -> !each.getClasses().isEmpty() && !each.getName().contains("generated"))
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.getName(),
                    () ->
                        assertTrue(
                            each.tryGetPackageInfo()
                                .filter(info -> info.isAnnotatedWith(NullMarked.class))
                                .isPresent())));
  }

  private static DescribedPredicate<JavaClass> notShared() {
    return DescribedPredicate.describe(
        "not shared", type -> !SHARED_ENTITIES.contains(type.getSimpleName()));
  }

  private static ArchCondition<JavaClass> haveNoSetters() {
    return new ArchCondition<>("have no setters") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getMethods().stream()
            .filter(method -> method.getName().matches("set[A-Z].*"))
            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
            .forEach(
                method -> events.add(SimpleConditionEvent.violated(method, method.getFullName())));
      }
    };
  }
}
