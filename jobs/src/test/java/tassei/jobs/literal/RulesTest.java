package tassei.jobs.literal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Controls;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Kpis;

/** Each rule by its name, with a row that breaks nothing else; rows that keep them have no name. */
class RulesTest {
  private static final String KPIS =
      """
      kpi | measure | outcome_kind | target
      N   | count   | article      | 5
      R   | ratio   |              | 5
      S   | ratio   | trial        | 5
      """;

  @Test
  void budget() {
    refuses(
        Budget.TABLE,
        """
        line | fiscal_year | ministry | stage         | inclusion | envelope | amount | unit | precision
        ok   | R3          | MX       | initial       | own       |          | 10     | 円   |
        a    |             | MX       | initial       | own       |          | 10     | 円   |
        b    | 2021        | MQ       | initial       | own       |          | 10     | 円   |
        c    | 2021        | MX       | planned       | own       |          | 10     | 円   |
        d    | 2021        | MX       | initial       | part      |          | 10     | 円   |
        e    | 2021        | MX       | initial       | within    |          | 10     | 円   |
        f    | 2021        | MX       | initial       | relisted  |          |        | 円   |
        g    | 2021        | MX       | initial       | own       | ok       | 10     | 円   |
        h    | 2021        | MX       | initial       | own       |          |        | 円   |
        i    | 2021        | MX       | initial       | within    | ok       |        | 円   |
        j    | 2021        | MX       | initial       | own       |          | ▲10    | 円   |
        k    | 2021        | MX       | supplementary | own       |          | ▲10    | 円   |
        l    | 2021        | MX       | carried-out   | own       |          | 10     | 円   |
        m    | 2021        | MX       | carried-out   | own       |          | ▲10    | 円   |
        n    | 2021        | MX       | initial       | own       |          | 1,001  | 兆円 |
        o    | 2021        | MX       | initial       | own       |          | 10.5   | 円   |
        p    | 2021        | MX       | initial       | own       |          | 10     | 円   | 0
        q    | 2021        | MX       | initial       | own       |          | 10     | ドル |
        r    | 2021        | MX       | initial       | relisted  | nowhere  | 10     | 円   |
        s    | 2021        | MX       | initial       | other-cut |          | 10     | 円   |
        t    | 2021        | MX       | initial       | other-cut | ok       | 10     | 円   |
        u    | 2021        | MX       | initial       | other-cut | ok       |        | 円   |
        v    | 2021        | MX       | initial       | outer     |          | 10     | 円   |
        w    | 2021        | MX       | initial       | outer     | ok       | 10     | 円   |
        x    | 2021        | MX       | initial       | outer     |          |        | 円   |
        """,
        "2: required(fiscal_year)",
        "3: reference(ministry)",
        "4: vocabulary(stage)",
        "5: envelope-required(envelope)",
        "6: envelope-required(envelope)",
        "8: envelope-forbidden(envelope)",
        "9: amount-required(amount)",
        "16: whole-yen(amount)",
        "17: precision-in-sense(precision)",
        "18: vocabulary(unit)",
        "19: reference(envelope)",
        "22: amount-required(amount)",
        "24: envelope-forbidden(envelope)",
        "25: amount-required(amount)");
  }

  /** What only follows from a cell that could not be read is not told as well. */
  @Test
  void aCellThatCannotBeReadBreaksNoOtherRule() {
    refuses(
        Budget.TABLE,
        """
        line | fiscal_year | ministry | stage   | inclusion | amount    | unit
        a    | 2021        | MX       | initial | own       | 181.8億円 | 億円
        b    | 2021        | MX       | initial | own       | 181.8     | 億
        c    | 2021        | MX       | initial | own       | 181.8     | 円
        """,
        "1: number(amount)",
        "2: vocabulary(unit)",
        "3: whole-yen(amount)");
    assertEquals(
        List.of("1: number(denominator)"),
        LiteralRun.of(Kpis.TABLE, KPIS)
            .and(
                Actuals.TABLE,
                """
                kpi | fiscal_year | basis  | actual | denominator
                R   | 2021        | yearly | 5      | five
                """)
            .refused(Actuals.TABLE));
  }

  @Test
  void kpis() {
    refuses(
        Kpis.TABLE,
        """
        kpi | measure | kind    | from_fy | due_fy | target | outcome_kind | part_of | comparator
        a   | count   | output  | 2020    | 2024   | 5      | article      |         | >=
        b   | count   | output  | 2024    | 2020   | 5      |              |         |
        c   | status  | output  |         |        | 5      |              |         |
        d   | count   | monitor |         |        | 5      |              |         |
        e   | status  | output  |         |        |        | article      |         |
        f   | count   | output  |         |        | 5      |              | nobody  |
        g   | count   | output  |         |        | many   |              |         |
        h   | count   | output  |         |        | 5      |              |         | =>
        i   | count   | output  |         |        | 5      |              | j       |
        j   | count   | output  |         |        | 5      |              | i       |
        k   | sum     | output  |         |        | 5      |              |         |
        """,
        "2: due-after-from(due_fy)",
        "3: target-for-status(target)",
        "4: target-for-status(target)",
        "6: reference(part_of)",
        "7: number(target)",
        "8: vocabulary(comparator)",
        "9: part-of-cycle(part_of)",
        "10: part-of-cycle(part_of)",
        "11: vocabulary(measure)");
  }

  @Test
  void outcomes() {
    assertEquals(
        List.of(
            "2: year-agrees(fiscal_year)",
            "4: denominator-required(denominator)",
            "6: reference(project)",
            "7: code(outcome_kind)",
            "8: vocabulary(status)",
            "9: exactly-held(quantity)"),
        LiteralRun.of(Kpis.TABLE, KPIS)
            .and(Inputs.PROJECTS, "project\nX")
            .and(
                Inputs.OUTCOMES,
                """
                outcome | outcome_kind | project | fiscal_year | occurred_on | quantity | denominator | status
                a       | article      | X       | 2021        | 2022-03-31  | 2        |             | confirmed
                b       | article      | X       | 2021        | 2022-04-01  | 2        |             | confirmed
                c       | article      | X       | 2021        |             | -2       |             | confirmed
                d       | trial        | X       | 2021        |             | 2        |             | confirmed
                e       | trial        | X       | 2021        |             | 2        | 0           | confirmed
                f       | article      | Q       | 2021        |             | 2        |             | confirmed
                g       | 論文         | X       | 2021        |             | 2        |             | confirmed
                h       | article      | X       | 2021        |             | 2        |             | planned
                i       | article      | X       | 2021        |             | 1000001兆 |            | confirmed
                j       | trial        | X       | 2021        |             | 7        | -5          | confirmed
                """)
            .refused(Inputs.OUTCOMES));
  }

  @Test
  void actuals() {
    assertEquals(
        List.of(
            "2: years-in-order(fiscal_year)",
            "3: precision-in-sense(precision)",
            "4: denominator-required(denominator)",
            "6: reference(kpi)",
            "7: vocabulary(basis)"),
        LiteralRun.of(Kpis.TABLE, KPIS)
            .and(
                Actuals.TABLE,
                """
                kpi | from_fiscal_year | fiscal_year | basis  | actual | denominator | precision
                N   | 2020             | 2021        | yearly | 5      |             |
                N   | 2023             | 2022        | yearly | 5      |             |
                N   |                  | 2023        | yearly | 5      |             | -1
                R   |                  | 2021        | yearly | 5      |             |
                R   |                  | 2022        | yearly | 5      | 0           |
                Q   |                  | 2022        | yearly | 5      |             |
                N   |                  | 2024        | total  | 5      |             |
                R   |                  | 2024        | yearly |        |             |
                """)
            .refused(Actuals.TABLE));
  }

  @Test
  void controls() {
    assertEquals(
        List.of(
            "2: measure-fits-table(measure)",
            "3: measure-fits-table(measure)",
            "4: control-unit(unit)",
            "5: control-unit(unit)",
            "6: control-year(fiscal_year)",
            "7: line-for-budget(line)",
            "8: precision-in-sense(precision)",
            "9: reference(line)",
            "10: required(value)",
            "13: control-unit(unit)"),
        LiteralRun.budget("line | amount\nL | 5")
            .and(
                Controls.TABLE,
                """
                control | table    | measure    | fiscal_year | line   | value | unit | precision
                a       | budget   | sum        | 2021;2022   | L      | 5     | 円   |
                b       | budget   | ratio      | 2021        |        | 5     | ％   |
                c       | projects | sum        | 2021        |        | 5     | 件   |
                d       | budget   | sum        | 2021        |        | 5     | 件   |
                e       | budget   | change_pct | 2021        |        | 5     | 円   |
                f       | budget   | change_pct | 2021;2022   |        | 5     | ％   |
                g       | outcomes | count      | 2021        | L      | 5     | 件   |
                h       | budget   | sum        | 2021        |        | 5     | 円   | 0
                i       | budget   | sum        | 2021        | L;Q    | 5     | 円   |
                j       | budget   | sum        | 2021        |        |       | 円   |
                k       | budget   |            | 2021        |        | 5     | 円   |
                l       | projects |            | 2021        |        | 5     | 件   |
                m       | budget   |            | 2021        |        | 5     | ％   |
                """)
            .refused(Controls.TABLE));
  }

  @Test
  void plansMinistriesProjectsAndCrosswalk() {
    refuses(
        Inputs.PLANS,
        "plan | from_fy | to_fy\nP1 | 2015 | 2019\nP2 | 2024 | 2020",
        "2: years-in-order(to_fy)");
    refuses(
        Inputs.MINISTRIES,
        "ministry | from_fy | to_fy\nMX | 2015 |\nMY | 2015 | 2014",
        "2: years-in-order(to_fy)");
    refuses(
        Inputs.PROJECTS,
        "project | from_fy | to_fy | phase\na | 2020 | 2019 | basic\nb | | 2019 | late",
        "1: years-in-order(to_fy)",
        "2: vocabulary(phase)");
    refuses(
        Inputs.CROSSWALK,
        "from_project | to_project | share\nP1-1 | P2-1 | 1.1\nP1-1 | P2-2 |\nP1-1 | P2-3 | 1",
        "1: share-in-sense(share)",
        "3: reference(to_project)");
  }

  private static void refuses(InputTable table, String rows, String... refused) {
    assertEquals(List.of(refused), LiteralRun.of(table, rows).refused(table));
  }
}
