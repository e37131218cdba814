package tassei.reports;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which package of the documents may know which. */
class ArchitectureTest {
  private static final int MOST_FILES = 22;

  private static final JavaClasses REPORTS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("tassei.reports");

  @Test
  void noTwoPackagesNeedEachOther() {
    slices().assignedFrom(new Packages()).should().beFreeOfCycles().check(REPORTS);
  }

  @Test
  void chaptersShareWhatIsBelowThemAndNotTheirOrder() {
    noClasses()
        .that()
        .resideInAPackage("tassei.reports.*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("tassei.reports")
        .check(REPORTS);
  }

  @Test
  void whatPrintsIsDrawnFromTheDocumentAlone() {
    noClasses()
        .that()
        .resideInAnyPackage("tassei.reports.document..", "tassei.reports.render..")
        .or()
        .resideInAPackage("tassei.reports.chart..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("tassei.reports.model..", "tassei.reports.run..")
        .check(REPORTS);
  }

  @Test
  void whatAChartShowsKnowsNothingOfItsDrawing() {
    noClasses()
        .that()
        .resideInAnyPackage("tassei.reports.chart", "tassei.reports.chart.label")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "tassei.reports.chart.ink",
            "tassei.reports.chart.plane",
            "tassei.reports.chart.drawing",
            "tassei.reports.chart.sign",
            "tassei.reports.chart.file")
        .check(REPORTS);
  }

  @Test
  void recordsOfARunKnowNothingOfPages() {
    noClasses()
        .that()
        .resideInAPackage("tassei.reports.model..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "tassei.reports.page..",
            "tassei.reports.front..",
            "tassei.reports.sheet..",
            "tassei.reports.planner..",
            "tassei.reports.whatif..",
            "tassei.reports.explain..")
        .check(REPORTS);
  }

  @Test
  void aPackageIsNoDrawer() {
    Map<String, Long> sizes =
        files().collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
    sizes.values().removeIf(size -> size <= MOST_FILES);
    assertEquals(Map.of(), sizes);
  }

  @Test
  void noTwoClassesHaveOneName() {
    Map<String, Long> names =
        files().collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.counting()));
    names.values().removeIf(times -> times == 1);
    assertEquals(Map.of(), names);
  }

  private static Stream<JavaClass> files() {
    return REPORTS.stream()
        .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"));
  }

  /** Each package for itself, those inside another too. */
  private static final class Packages implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return SliceIdentifier.of(type.getPackageName());
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  }
}
