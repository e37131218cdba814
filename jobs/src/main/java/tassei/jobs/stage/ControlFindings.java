package tassei.jobs.stage;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.jobs.table.Controls;
import tassei.jobs.table.Field;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Remarks;
import tassei.jobs.table.Results;

/** What controls and restated values give the reader to think about. */
public final class ControlFindings {
  private static final Column DIFFERS = Results.VERDICT.is("differs");
  private static final Column CONTRADICTS = Controls.EXPECT.is("contradicts");
  private static final Column AGREES = Results.VERDICT.col().isin("exact", "within-rounding");

  /** Beyond it, what may be missing from the sum explains the difference. */
  private static final Column IS_ROUNDING =
      abs(Results.DIFFERENCE.col()).leq(Results.TOLERANCE.col());

  private static final Finding RESTATED = new Finding("restated", Finding.WARNING, "restatements");
  private static final Field HOW_MANY = Field.count("how_many", "how many");

  private ControlFindings() {}

  public static Dataset<Row> of(Dataset<Row> verdicts, Dataset<Row> controls) {
    return verdict(
            "control-differs", Finding.ERROR, "公表値と一致しない", "differs from the published figure")
        .of(verdicts.filter(DIFFERS.and(CONTRADICTS.equalTo(false))))
        .unionAll(
            verdict(
                    "expected-contradiction",
                    Finding.WARNING,
                    "資料自身の内訳と矛盾する公表値",
                    "a published figure that its own parts contradict")
                .of(verdicts.filter(DIFFERS.and(CONTRADICTS))))
        .unionAll(
            verdict(
                    "contradiction-gone",
                    Finding.WARNING,
                    "矛盾とされた公表値が一致した",
                    "expected to contradict, yet agrees")
                .of(verdicts.filter(AGREES.and(CONTRADICTS))))
        .unionAll(ofDifferences(verdicts))
        .unionAll(approximate(controls));
  }

  /** What explains a difference, and what a control could not see. */
  private static Dataset<Row> ofDifferences(Dataset<Row> verdicts) {
    return verdict("within-rounding", Finding.INFO, "端数処理の範囲で異なる", "differs within rounding")
        .of(verdicts.filter(Results.VERDICT.is("within-rounding").and(IS_ROUNDING)))
        .unionAll(
            verdict(
                    "open-sum",
                    Finding.INFO,
                    "公表値との差は、内訳が未公表の額の範囲内",
                    "differs by no more than what is not itemised")
                .of(verdicts.filter(Results.VERDICT.is("within-rounding").and(not(IS_ROUNDING)))))
        .unionAll(
            verdict(
                    "improbable-rounding",
                    Finding.WARNING,
                    "端数処理だけでは考えにくい差",
                    "rounding alone hardly explains the difference")
                .of(verdicts.filter(ControlVerdicts.IMPROBABLE.col())))
        .unionAll(
            verdict(
                    "weak-control",
                    Finding.INFO,
                    "許容差が最小の内訳以上で、欠落を検出できない",
                    "its tolerance would hide the loss of its smallest part")
                .of(verdicts.filter(Results.WEAK.col())))
        .unionAll(
            verdict("control-without-data", Finding.WARNING, "照合する行が無い", "no row to compare with")
                .of(verdicts.filter(Results.VERDICT.is("no-data"))));
  }

  /**
   * One finding for each figure that was revised or is asked for otherwise; outcomes are many and
   * are told in one. What only went on is no finding.
   */
  public static Dataset<Row> restated(Dataset<Row> restatements) {
    Column isOutcome = Remarks.TABLE_NAME.is("outcomes");
    Dataset<Row> changed =
        restatements.filter(Remarks.KIND.col().isin(Remarks.REVISION, Remarks.INPUT));
    Column before = Finding.plain(Remarks.BEFORE.col());
    Column after = Finding.plain(Remarks.AFTER.col());
    Column isTarget = Remarks.TABLE_NAME.is("kpis");
    Column day = Remarks.AFTER_REPORTED_ON.col();
    Dataset<Row> figures =
        RESTATED.of(
            changed.filter(not(isOutcome)),
            concat_ws(" ", Remarks.TABLE_NAME.col(), Remarks.KEY.col(), Keys.FISCAL_YEAR.col()),
            Finding.words(
                when(isTarget, "目標値の変更：").otherwise("遡及改訂："), before, " → ", after, "（", day, "）"),
            Finding.words(
                when(isTarget, "changed target: ").otherwise("revised: "),
                before,
                " → ",
                after,
                " (",
                day,
                ")"));
    Dataset<Row> outcomes =
        changed
            .filter(isOutcome)
            .groupBy(Remarks.TABLE_NAME.col())
            .agg(HOW_MANY.from(count(lit(1))));
    return figures.unionAll(
        RESTATED.of(
            outcomes,
            Remarks.TABLE_NAME.col(),
            Finding.words("遡及改訂または取下げのあった成果：", HOW_MANY.col(), "件"),
            Finding.words(HOW_MANY.col(), " outcomes revised or withdrawn")));
  }

  private static Dataset<Row> approximate(Dataset<Row> controls) {
    Column value = Finding.plain(Controls.VALUE.col());
    return new Finding("approximate", Finding.INFO, "controls")
        .of(
            controls.filter(coalesce(InputTable.aboutOf(Controls.VALUE).col(), lit(false))),
            Controls.CONTROL.col(),
            Finding.words("約と公表された値：", value, " ", Keys.UNIT.col()),
            Finding.words("published as approximate: ", value, " ", Keys.UNIT.col()));
  }

  private static Worded verdict(String code, String severity, String ja, String en) {
    return new Worded(new Finding(code, severity, "controls"), ja, en);
  }

  /** A finding about verdicts, with the figures that show it. */
  private record Worded(Finding finding, String ja, String en) {
    Dataset<Row> of(Dataset<Row> verdicts) {
      return finding.of(
          verdicts,
          Controls.CONTROL.col(),
          Finding.words(
              ja,
              "：公表 ",
              inJapanese(Results.PUBLISHED),
              "、計算 ",
              inJapanese(Results.COMPUTED),
              "、許容差 ",
              inJapanese(Results.TOLERANCE)),
          Finding.words(
              en,
              ": published ",
              inEnglish(Results.PUBLISHED),
              ", computed ",
              inEnglish(Results.COMPUTED),
              ", tolerance ",
              inEnglish(Results.TOLERANCE)));
    }

    private static Column inJapanese(Field figure) {
      return when(isMoney(), Yen.inJapanese(figure.col())).otherwise(Finding.plain(figure.col()));
    }

    private static Column inEnglish(Field figure) {
      return when(isMoney(), Yen.inEnglish(figure.col())).otherwise(Finding.plain(figure.col()));
    }

    private static Column isMoney() {
      return Controls.TABLE_NAME.is("budget").and(Keys.MEASURE.is("sum"));
    }
  }
}
