package tassei.jobs.national;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tassei.contract.Owner;
import tassei.contract.words.ControlMeasure;
import tassei.contract.words.ControlledTable;
import tassei.contract.words.Expectation;
import tassei.contract.words.Status;
import tassei.figures.budget.Programmes;
import tassei.figures.control.count.ProjectRows;
import tassei.figures.input.Control;
import tassei.figures.input.Origin;
import tassei.figures.input.ScopeCells;
import tassei.figures.input.Told;
import tassei.figures.known.Vintages;
import tassei.figures.known.Vintages.Vintage;
import tassei.jobs.checked.AllRows;
import tassei.jobs.checked.LiteralInputs;
import tassei.jobs.pass.FoldLaws;
import tassei.jobs.table.Budget;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;

/** What lines and projects come to does not depend on which are added first, or together. */
class NationalFoldsTest {
  private static final LocalDate AS_OF = LocalDate.of(2024, 3, 31);

  @Test
  void revisedLinesAddUp() {
    String lines =
        """
        line | amount | status    | reported_on
        a    | 1      | confirmed | 2022-01-01
        a    | 2      | confirmed | 2023-01-01
        a    | 3      | confirmed | 2024-01-01
        b    | 5      | confirmed | 2023-01-01
        b    | 5      | withdrawn | 2024-01-01
        c    | 6      | confirmed | 2024-01-01
        d    | 7      | confirmed | 2022-01-01
        d    | 7      | confirmed | 2023-01-01
        """;
    String revised =
        FoldLaws.hold(new LineFold(true), things(Budget.TABLE, lines), String::valueOf);
    assertEquals("2", revised);
  }

  @Test
  void projectsAddUp() {
    String projects =
        """
        project | integrated_project | from_fy | to_fy
        X       | P2-1               | 2020    | 2022
        Y       | P2-2               | 2020    | 2022
        Z       | P2-1               | 2021    | 2023
        W       | P2-1               | 2020    | 2020
        """;
    Programmes programmes = new Programmes(Map.of(), Map.of());
    ProjectRows controls = new ProjectRows(List.of(control("2021"), control("2023")), programmes);
    List<Object> sums =
        FoldLaws.hold(
            new ProjectFold(controls, true),
            things(Inputs.PROJECTS, projects),
            known -> List.of(found(known), Map.copyOf(known.tallies())));
    assertEquals(List.of("P2-1", "P2-2", "P2-1", "P2-1", "null"), sums.get(0));
    assertEquals(2, ((Map<?, ?>) sums.get(1)).size());
  }

  private static List<String> found(KnownProjects known) {
    return Stream.of("X", "Y", "Z", "W", "V")
        .map(code -> String.valueOf(known.find(code).owner().integratedProject()))
        .toList();
  }

  /** Projects that ran in the year. */
  private static Control control(String year) {
    ScopeCells years = new ScopeCells(null, year, Owner.NOT_STATED, null, null, null, null);
    return new Control(
        "C" + year,
        ControlledTable.PROJECTS,
        ControlMeasure.COUNT,
        null,
        null,
        years,
        BigDecimal.TEN,
        BigDecimal.ONE,
        false,
        "件",
        false,
        BigDecimal.TEN,
        BigDecimal.ZERO,
        Expectation.AGREE,
        new Told(new Origin("controls.csv", 1), null, Status.CONFIRMED, "a document"));
  }

  /** The reports of each thing together. */
  private static List<List<Vintage<InputRow>>> things(InputTable table, String rows) {
    Map<Object, List<InputRow>> things = new LinkedHashMap<>();
    for (InputRow row : AllRows.accepted(new LiteralInputs().write(table, rows).checked(), table)) {
      things.computeIfAbsent(row.thing(), any -> new ArrayList<>()).add(row);
    }
    return things.values().stream()
        .map(
            reports -> Vintages.of(reports, InputRow::thing, each -> Vintages.isKnown(each, AS_OF)))
        .toList();
  }
}
