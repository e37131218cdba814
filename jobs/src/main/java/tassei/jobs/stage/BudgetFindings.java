package tassei.jobs.stage;

import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sort_array;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Field;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Results;

/** What is doubtful about budget lines and their sums, though usable. */
public final class BudgetFindings {
  private static final Field ACCOUNTS = Field.text("accounts", "accounts in the sum");
  private static final Field HOW_MANY = Field.count("how_many", "how many");

  private BudgetFindings() {}

  public static Dataset<Row> of(Dataset<Row> lines, Dataset<Row> sums, Dataset<Row> execution) {
    return approximate(lines)
        .unionAll(unusual(lines))
        .unionAll(notItemised(lines))
        .unionAll(envelopeNotYetKnown(lines))
        .unionAll(accountsAdded(sums))
        .unionAll(ProgrammeStatements.differ(sums))
        .unionAll(executedAboveBudget(execution));
  }

  private static Dataset<Row> approximate(Dataset<Row> lines) {
    return new Finding("approximate", Finding.INFO, "budget")
        .of(
            lines.filter(Lines.ABOUT.col().and(OddFigures.isLineToTell())),
            Keys.LINE.col(),
            Finding.words("約と公表された額：", Finding.yen(Results.AMOUNT_YEN.col()), " 円"),
            Finding.words(
                "published as approximate: ", Finding.yen(Results.AMOUNT_YEN.col()), " yen"));
  }

  private static Dataset<Row> unusual(Dataset<Row> lines) {
    Dataset<Row> told = lines.filter(OddFigures.isLineToTell());
    Column yen = Finding.yen(Results.AMOUNT_YEN.col());
    return new Finding(OddFigures.SIGN, Finding.WARNING, "budget")
        .of(
            told.filter(OddFigures.hasUnusualSign()),
            Keys.LINE.col(),
            Finding.words("符号が通常と異なる額：", yen, " 円（公表のとおり扱う）"),
            Finding.words("an amount of unusual sign: ", yen, " yen (taken as published)"))
        .unionAll(
            new Finding(OddFigures.SIZE, Finding.WARNING, "budget")
                .of(
                    told.filter(OddFigures.isHuge(Results.AMOUNT_YEN.col())),
                    Keys.LINE.col(),
                    Finding.words("桁が通常と異なる額：", yen, " 円（公表のとおり扱う）"),
                    Finding.words(
                        "an amount of unusual size: ", yen, " yen (taken as published)")));
  }

  private static Dataset<Row> notItemised(Dataset<Row> lines) {
    Dataset<Row> open =
        lines.filter(
            Lines.PIECES.col().gt(0).and(Results.COUNTED_YEN.col().gt(Lines.TOLERANCE_YEN.col())));
    Column left = Finding.yen(Results.COUNTED_YEN.col());
    Column whole = Finding.yen(Results.AMOUNT_YEN.col());
    return new Finding("not-itemised", Finding.INFO, "budget")
        .of(
            open,
            Keys.LINE.col(),
            Finding.words("公表された内訳は全体に届かない：", whole, " 円のうち ", left, " 円は内訳以外"),
            Finding.words(
                "published pieces fall short of the whole: ",
                left,
                " of ",
                whole,
                " yen are not itemised"));
  }

  private static Dataset<Row> envelopeNotYetKnown(Dataset<Row> lines) {
    Column alone =
        Rules.isPiece().and(Keys.WHY_NOT.col().isNull()).and(not(Lines.IN_ENVELOPE.col()));
    return new Finding("not-yet-known", Finding.WARNING, "budget")
        .of(
            lines.filter(alone),
            Keys.LINE.col(),
            Finding.words("親の行 ", Budget.ENVELOPE.col(), " は基準日時点で未公表のため、単独で計上"),
            Finding.words(
                "its envelope ",
                Budget.ENVELOPE.col(),
                " is not in force at as-of; the piece counts as its own"));
  }

  private static Dataset<Row> accountsAdded(Dataset<Row> rollup) {
    Dataset<Row> sums =
        rollup
            .filter(Keys.LEVEL.is(Keys.ACCOUNT.name()))
            .groupBy(Keys.COLLECTION.col(), Keys.FISCAL_YEAR.col(), Keys.STAGE.col())
            .agg(
                HOW_MANY.from(count(lit(1))),
                ACCOUNTS.from(concat_ws("+", sort_array(collect_set(Keys.ACCOUNT.col())))))
            .filter(HOW_MANY.col().gt(1));
    return new Finding("sum-over-accounts", Finding.INFO, "budget_rollup")
        .of(
            sums,
            concat_ws(" ", Keys.COLLECTION.col(), Keys.FISCAL_YEAR.col(), Keys.STAGE.col()),
            Finding.words("会計をまたぐ合計：", ACCOUNTS.col()),
            Finding.words("sums run over accounts: ", ACCOUNTS.col()));
  }

  private static Dataset<Row> executedAboveBudget(Dataset<Row> execution) {
    Column rate = Finding.plain(Results.EXECUTION_RATE.col());
    return new Finding("executed-above-budget", Finding.WARNING, "budget_execution")
        .of(
            execution.filter(Results.EXECUTED_YEN.col().gt(Results.CURRENT_YEN.col())),
            concat_ws(
                " ",
                Keys.COLLECTION.col(),
                Keys.FISCAL_YEAR.col(),
                Keys.LEVEL.col(),
                Keys.MINISTRY.col(),
                Keys.INTEGRATED_PROJECT.col(),
                Keys.PROGRAMME.col()),
            Finding.words("執行額が予算現額を超える（執行率 ", rate, "）"),
            Finding.words("executed above the current budget (rate ", rate, ")"));
  }
}
