package tassei.figures;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.Serializable;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a figure means knows neither an engine nor a file nor the time of day. */
class ArchitectureTest {
  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("tassei.contract", "tassei.figures");

  @Test
  void theContractDependsOnTheLanguageAlone() {
    classes()
        .that()
        .resideInAPackage("tassei.contract..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                    "java.lang..", "java.math..", "java.time..", "java.util..", "tassei.contract..")
                .or(belongToAnyOf(Serializable.class)))
        .check(ALL);
  }

  @Test
  void figuresDependOnTheContractAndOnArithmetic() {
    classes()
        .that()
        .resideInAPackage("tassei.figures..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                    "java.lang..",
                    "java.math..",
                    "java.time..",
                    "java.util..",
                    "org.apache.commons.math3..",
                    "tassei.contract..",
                    "tassei.figures..")
                // What tasks are handed must be fit to be sent; it writes no file for that.
                .or(belongToAnyOf(Serializable.class)))
        .check(ALL);
  }

  @Test
  void nobodyAsksTheClock() {
    noClasses()
        .should()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(ALL);
  }

  @Test
  void noPackagesDependOnEachOtherInACircle() {
    slices().matching("tassei.(**)").should().beFreeOfCycles().check(ALL);
  }

  /** A room is looked over at a glance. */
  @Test
  void noPackageIsADrawer() {
    Map<String, Long> files =
        ALL.stream()
            .filter(one -> one.isTopLevelClass())
            .collect(Collectors.groupingBy(one -> one.getPackageName(), Collectors.counting()));
    files.forEach((room, count) -> assertTrue(count <= 22, room + ": " + count));
  }
}
