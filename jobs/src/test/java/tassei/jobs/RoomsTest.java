package tassei.jobs;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Files in and runs out: each room knows only those before it, and no class comes back to itself.
 */
class RoomsTest {
  private static final List<String> ROOMS =
      Stream.of("csv", "refusal", "file", "input", "store.record", "store")
          .map(room -> "tassei.jobs." + room)
          .toList();

  private static final JavaClasses JOBS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("tassei.jobs");

  @Test
  void eachRoomKnowsOnlyThoseBeforeIt() {
    for (int last = 0; last < ROOMS.size(); last++) {
      String[] known = ROOMS.subList(0, last + 1).toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(ROOMS.get(last))
          .should()
          .dependOnClassesThat(resideInAPackage("tassei..").and(not(resideInAnyPackage(known))))
          .check(JOBS);
    }
  }

  @Test
  void noClassOfARoomLeadsBackToItself() {
    slices().assignedFrom(new ByClass()).should().beFreeOfCycles().check(JOBS);
  }

  /** A slice for each class of the rooms, with those that are declared in it. */
  private static final class ByClass implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass each) {
      JavaClass outermost = each;
      while (outermost.getEnclosingClass().isPresent()) {
        outermost = outermost.getEnclosingClass().get();
      }
      return ROOMS.contains(outermost.getPackageName())
          ? SliceIdentifier.of(outermost.getName())
          : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "classes of the rooms";
    }
  }
}
