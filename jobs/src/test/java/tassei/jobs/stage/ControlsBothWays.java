package tassei.jobs.stage;

import static tassei.jobs.stage.ShownValues.joined;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.contract.words.WhyNot;
import tassei.figures.control.BudgetVerdict;
import tassei.figures.control.FigurePart;
import tassei.jobs.table.Controls;
import tassei.jobs.table.Field;
import tassei.jobs.table.Results;

/** What stages and functions say of the same controls, a line each. */
public final class ControlsBothWays {
  private static final List<Field> VERDICT =
      List.of(
          Controls.CONTROL,
          Results.COMPUTED,
          Results.DIFFERENCE,
          Results.TOLERANCE,
          Results.VERDICT,
          Results.WEAK,
          Results.PARTS,
          Results.OPEN_YEN,
          ControlVerdicts.IMPROBABLE);

  private ControlsBothWays() {}

  public static List<String> verdicts(
      Dataset<Row> controls,
      Dataset<Row> parts,
      Dataset<Row> lines,
      Dataset<Row> sums,
      Hierarchy programmes) {
    Dataset<Row> own = controls.filter(Controls.TABLE_NAME.is("budget"));
    Dataset<Row> judged = ControlVerdicts.of(ControlStatements.published(own), parts);
    return shown(OpenControls.of(judged, parts, lines, sums, programmes), VERDICT);
  }

  public static List<String> verdicts(List<BudgetVerdict> verdicts) {
    return verdicts.stream()
        .map(
            each ->
                joined(
                    Stream.of(
                        each.control().id(),
                        each.verdict().computed(),
                        each.verdict().difference(),
                        each.verdict().tolerance(),
                        each.word(),
                        each.verdict().weak(),
                        each.verdict().parts(),
                        each.openYen(),
                        each.verdict().improbable())))
        .sorted()
        .toList();
  }

  public static List<String> parts(Dataset<Row> parts) {
    return shown(parts, ControlParts.FIELDS);
  }

  public static List<String> parts(List<BudgetVerdict> verdicts) {
    List<String> shown = new ArrayList<>();
    for (BudgetVerdict verdict : verdicts) {
      verdict.parts().forEach(part -> shown.add(shown(part)));
    }
    shown.sort(null);
    return shown;
  }

  private static String shown(FigurePart part) {
    WhyNot whyNot = part.whyNot();
    return joined(
        Arrays.asList(
            part.figure(),
            part.role().code(),
            part.part(),
            part.fiscalYear(),
            part.value(),
            part.factor(),
            part.digits(),
            part.told().reportedOn(),
            whyNot == null ? null : whyNot.code(),
            part.told().origin().file(),
            part.told().origin().record(),
            part.told().source())
            .stream());
  }

  private static List<String> shown(Dataset<Row> rows, List<Field> fields) {
    return rows.collectAsList().stream()
        .map(row -> joined(fields.stream().map(field -> row.getAs(field.name()))))
        .sorted()
        .toList();
  }
}
