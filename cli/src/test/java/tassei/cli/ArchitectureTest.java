package tassei.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Rules that hold across the modules a user runs. */
class ArchitectureTest {
  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("tassei.jobs", "tassei.reports", "tassei.cli");

  @Test
  void onlyMainEndsTheProcess() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(Main.class.getName())
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .check(PRODUCT);
  }

  @Test
  void jobsAndReportsDoNotKnowEachOther() {
    noClasses()
        .that()
        .resideInAPackage("tassei.reports..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("tassei.jobs..", "tassei.cli..")
        .check(PRODUCT);
    noClasses()
        .that()
        .resideInAPackage("tassei.jobs..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("tassei.reports..", "tassei.cli..")
        .check(PRODUCT);
  }
}
