package tassei.jobs;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Which package may know which: the drawing in ARCHITECTURE.md, kept true. */
class ArchitectureTest {
  private static final JavaClasses JOBS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("tassei.jobs");

  @Test
  void tableUsesNoOtherPackage() {
    holds(
        noClasses()
            .that()
            .resideInAPackage("tassei.jobs.table..")
            .should()
            .dependOnClassesThat(
                resideInAPackage("tassei..")
                    .and(
                        not(
                            resideInAnyPackage(
                                "tassei.contract..",
                                "tassei.figures.input..",
                                "tassei.jobs.table..")))));
  }

  /** Rows are read, brought together and written without a plan of Spark's. */
  @Test
  void nobodyKnowsASession() {
    holds(
        noClasses()
            .that()
            .resideInAPackage("tassei.jobs..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.spark.sql.."));
  }

  @Test
  void arithmeticSettingsAndRunFolderKnowNothingOfSpark() {
    holds(
        noClasses()
            .that()
            .resideInAnyPackage(
                "tassei.jobs.refusal..",
                "tassei.jobs.file..",
                "tassei.jobs.input..",
                "tassei.jobs.store..",
                "tassei.jobs.conf..",
                "tassei.jobs.yaml..",
                "tassei.jobs.whatif..",
                "tassei.jobs.record..",
                "tassei.jobs.checked..",
                "tassei.jobs.known..",
                "tassei.jobs.national..",
                "tassei.jobs.scenario..",
                "tassei.figures.kpi..",
                "tassei.figures.forecast..",
                "tassei.figures.control..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.spark..", "scala.."));
  }

  /** What spark-submit was told, a machine of a cluster knows from Spark alone. */
  @Test
  void onlyPassesKnowSpark() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage("tassei.jobs.pass..")
            .and()
            .doNotHaveFullyQualifiedName("tassei.jobs.read.Bytes")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.spark..", "scala.."));
  }

  @Test
  void passesKnowNoTable() {
    holds(
        noClasses()
            .that()
            .resideInAPackage("tassei.jobs.pass..")
            .should()
            .dependOnClassesThat(
                resideInAPackage("tassei..")
                    .and(
                        not(
                            resideInAnyPackage(
                                "tassei.contract..",
                                "tassei.figures",
                                "tassei.jobs.conf..",
                                "tassei.jobs.file..",
                                "tassei.jobs.sorted..",
                                "tassei.jobs.pass..")))));
  }

  @Test
  void onlySharedFilesKnowHadoop() {
    holds(
        noClasses()
            .that()
            .resideInAPackage("tassei.jobs..")
            .and()
            .haveSimpleNameNotStartingWith("Shared")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.hadoop.."));
  }

  @Test
  void packagesHaveNoCycles() {
    holds(slices().matching("tassei.jobs.(*)..").should().beFreeOfCycles());
  }

  private static void holds(ArchRule rule) {
    rule.allowEmptyShould(true).check(JOBS);
  }
}
