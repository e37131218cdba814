package tassei.jobs.read;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The declarations of the tables name each other; whichever is asked first, all are there. */
class DeclarationsTest {
  private static final List<String> ROOMS =
      List.of("tassei.jobs.table.", "tassei.contract.column.", "tassei.contract.row.");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jobs.table.Actuals",
        "jobs.table.Budget",
        "jobs.table.Controls",
        "jobs.table.Inputs",
        "jobs.table.Kpis",
        "contract.column.Keys",
        "contract.column.Results",
        "contract.row.AttainmentRow",
        "contract.row.FindingRow",
        "contract.row.ObservationRow",
        "contract.row.RestatementRow",
        "contract.row.RollupRow",
        "contract.row.ScenarioBudgetRow",
        "contract.row.ScenarioForecastRow",
        "contract.row.ScopeColumns",
        "contract.row.StatedIndicator"
      })
  void anyDeclarationMayBeTheFirst(String name) {
    assertDoesNotThrow(() -> Class.forName("tassei." + name, true, new Fresh()));
  }

  /** Loads the declarations anew, as in a JVM that has seen none of them. */
  private static final class Fresh extends ClassLoader {
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      boolean isDeclaration = ROOMS.stream().anyMatch(name::startsWith);
      Class<?> known = findLoadedClass(name);
      return !isDeclaration ? super.loadClass(name, resolve) : known == null ? read(name) : known;
    }

    private Class<?> read(String name) throws ClassNotFoundException {
      try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] bytes = file.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException unreadable) {
        throw new ClassNotFoundException(name, unreadable);
      }
    }
  }
}
