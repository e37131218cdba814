package tassei.jobs.known;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tassei.jobs.checked.AllRows;
import tassei.jobs.checked.CheckedInputs;
import tassei.jobs.checked.LiteralInputs;
import tassei.jobs.pass.FoldLaws;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;

/** Who names what was not known does not depend on which rows are added first, or together. */
class KnownFoldsTest {
  private static final CheckedInputs INPUTS =
      new LiteralInputs()
          .write(
              Inputs.PROGRAMMES,
              """
              programme | reported_on
              old       |
              new       | 2025-01-01
              late      | 2025-01-01
              """)
          .write(
              Inputs.PROJECTS,
              "project | programme\nX | old\nY | new\nZ | late\nV | new\nW |\nU | old")
          .write(
              Inputs.OUTCOMES,
              """
              outcome | outcome_kind | project
              o       | paper        | X
              p       | paper        | Y
              q       | paper        | Z
              r       | paper        | Y
              """)
          .checked();
  private static final NotYetKnown UNKNOWN = NotYetKnown.at(LocalDate.of(2024, 3, 31), INPUTS);

  @Test
  void projectsThatWereNotKnownAddUp() {
    assertEquals(
        Set.of("V", "Y", "Z"),
        FoldLaws.hold(new UnknownProjects(UNKNOWN), rows(Inputs.PROJECTS), Set::copyOf));
  }

  @Test
  void rowsThatNameThemAddUp() {
    Naming programmes = new Naming(UNKNOWN, UNKNOWN.naming(Inputs.PROJECTS).get(0));
    assertEquals(
        Map.of("late", 1L, "new", 2L),
        FoldLaws.hold(programmes, rows(Inputs.PROJECTS), Map::copyOf));
    assertEquals(
        Map.of("Y", 2L, "Z", 1L),
        FoldLaws.hold(new Naming(UNKNOWN, null), rows(Inputs.OUTCOMES), Map::copyOf));
  }

  private static List<List<InputRow>> rows(InputTable table) {
    return AllRows.accepted(INPUTS, table).stream().map(List::of).toList();
  }
}
