package tassei.reports;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.api.Test;

/** Which package of the documents may know which. */
class ArchitectureTest {
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
