package tassei.jobs;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which package may know which, in the order in which ARCHITECTURE.md names them. */
class ArchitectureTest {
  private static final Path ROOT = Path.of(System.getProperty("tassei.root", ".."));

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
  void onlyTasksKnowSpark() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage("tassei.jobs.pass.spark..")
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

  /** So there are no cycles; of a new package it must be said where it stands. */
  @Test
  void eachPackageUsesOnlyThoseThatAreNamedBeforeIt() throws IOException {
    List<String> named = namedInOrder();
    assertEquals(packages(), new TreeSet<>(named));
    for (int last = 0; last < named.size(); last++) {
      String[] before = named.subList(0, last + 1).toArray(String[]::new);
      holds(
          noClasses()
              .that()
              .resideInAPackage(named.get(last))
              .should()
              .dependOnClassesThat(
                  resideInAPackage("tassei.jobs..").and(not(resideInAnyPackage(before)))));
    }
  }

  /** As the paragraph about the inside of this module names them. */
  private static List<String> namedInOrder() throws IOException {
    String text = Files.readString(ROOT.resolve("ARCHITECTURE.md"));
    String from = "Inside `jobs`, a package uses only those named before it;";
    assertTrue(text.contains(from), "ARCHITECTURE.md no longer says: " + from);
    String after = text.substring(text.indexOf(from) + from.length());
    return Pattern.compile("`([a-z.]+)`")
        .matcher(after.substring(0, after.indexOf("\n\n")))
        .results()
        .map(name -> "tassei.jobs." + name.group(1))
        .toList();
  }

  private static Set<String> packages() {
    return JOBS.stream()
        .map(JavaClass::getPackageName)
        .filter(name -> !name.equals("tassei.jobs"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void holds(ArchRule rule) {
    rule.allowEmptyShould(true).check(JOBS);
  }
}
