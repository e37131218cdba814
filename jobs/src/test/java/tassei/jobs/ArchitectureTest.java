package tassei.jobs;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.apache.spark.sql.SparkSession;
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

  @Test
  void stageUsesOnlyTableAndTheArithmetic() {
    holds(
        noClasses()
            .that()
            .resideInAPackage("tassei.jobs.stage..")
            .should()
            .dependOnClassesThat(
                resideInAPackage("tassei..")
                    .and(
                        not(
                            resideInAnyPackage(
                                "tassei.contract..",
                                "tassei.jobs.stage..",
                                "tassei.jobs.table..",
                                "tassei.figures.kpi..",
                                "tassei.figures.control..")))));
  }

  @Test
  void onlyIoTouchesTheSession() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackages("tassei.jobs.io..", "tassei.jobs.state..")
            .should()
            .dependOnClassesThat(belongToAnyOf(SparkSession.class)));
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

  /** Figures are computed from lists or by passes; a column still knows Spark's type of it. */
  @Test
  void onlyPassesAndTheSessionKnowSpark() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackages(
                "tassei.jobs",
                "tassei.jobs.pass..",
                "tassei.jobs.io..",
                "tassei.jobs.state..",
                "tassei.jobs.stage..",
                "tassei.jobs.read..",
                "tassei.jobs.table..")
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("org.apache.spark..", "scala..")
                    .and(not(resideInAPackage("org.apache.spark.sql.types..")))));
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
