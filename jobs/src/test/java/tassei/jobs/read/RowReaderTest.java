package tassei.jobs.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tassei.contract.column.Keys;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Controls;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Problem;

/**
 * Cells into values: names into codes, words into the vocabulary, and every cell that is neither.
 */
class RowReaderTest {
  private TableReader reader;

  @BeforeEach
  void learn() {
    reader = new TableReader(new Codes());
    dictionary(
        Inputs.MINISTRIES,
        """
        ministry | name_ja    | name_en                | aliases       | short_ja | sort
        HLTH     | 健康省     | Ministry of Health     | 健労省;旧健康庁 | 健       | 1
        SCI      | 科学省     | Ministry of Science    | 旧健康庁       | 科       | 2
        AID      | 支援庁     | Aid Agency             | HLTH          | 支       | 3
        """);
  }

  @Test
  void aMinistryIsWrittenByCodeEitherNameOrAlias() {
    assertEquals(
        List.of("HLTH", "HLTH", "HLTH", "HLTH", "HLTH", "SCI"),
        ministries("HLTH", "健康省", "Ministry of Health", "健労省", "ＨＬＴＨ", " 科学省 "));
  }

  @Test
  void aCodeMeansItselfEvenWhereItIsAnothersAlias() {
    assertEquals(List.of("HLTH", "AID"), ministries("HLTH", "AID"));
  }

  @Test
  void aNameOfTwoIsAmbiguousAndAnUnknownOneIsNoReference() {
    assertEquals(
        List.of(
            "ambiguous-name ministry '旧健康庁'",
            "reference ministry 'hlth'",
            "reference ministry '健康'"),
        problems(
            """
            line | ministry
            a    | 旧健康庁
            b    | hlth
            c    | 健康
            """));
  }

  @Test
  void everyBrokenCellIsNamed() {
    assertEquals(
        List.of(
            "year fiscal_year '21'",
            "vocabulary stage 'planned'",
            "number amount '4.8億円'",
            "required unit ''",
            "date reported_on '2024-02-30'"),
        problems(
            """
            line | fiscal_year | stage   | amount  | unit | reported_on
            a    | 21          | planned | 4.8億円 |      | 2024-02-30
            """));
  }

  @Test
  void wordsAreReadInAnyCaseAndWidthAndDefaultsStandForBlanks() {
    InputRow row =
        read(
                Budget.TABLE,
                """
                line | stage   | inclusion | collection | status
                a    | Initial | ｏｆ-ｗｈｉｃｈ |            |
                """)
            .get(0);
    assertEquals(
        List.of("initial", "of-which", "main", "confirmed"),
        List.of(
            row.text(Keys.STAGE),
            row.text(Budget.INCLUSION),
            row.text(Keys.COLLECTION),
            row.text(Keys.STATUS)));
  }

  @Test
  void listsAreCutAtSemicolonsAndHoldEachItemOnce() {
    InputRow row =
        read(
                Controls.TABLE,
                """
                control | fiscal_year          | ministry           | stage
                a       | 令和3年度; R4 ;FY2021 | 健康省；SCI;; HLTH | initial;draft
                """)
            .get(0);
    assertEquals(
        List.of("2021;2022", "HLTH;SCI", "initial;draft"),
        List.of(row.text(Keys.YEARS), row.text(Keys.MINISTRY), row.text(Keys.STAGE)));
  }

  @Test
  void aCodeHoldsLettersDigitsDotsAndDashes() {
    List<InputRow> rows =
        dictionary(
            Inputs.PLANS,
            """
            plan    | name_ja | name_en | from_fy | to_fy
            P_1.a-2 | 計画    | Plan    | 2015    | 2019
            P 2     | 計画    | Plan    | 2015    | 2019
            計画三  | 計画    | Plan    | 2015    | 2019
            """);
    assertEquals(List.of("code plan 'P 2'", "code plan '計画三'"), problems(rows));
  }

  @Test
  void aChainThatComesBackToItselfIsNamed() {
    List<InputRow> rows =
        dictionary(
            Inputs.PROGRAMMES,
            """
            programme | name_ja | name_en | parent
            a         | あ      | A       | b
            b         | い      | B       | c
            c         | う      | C       | b
            d         | え      | D       | d
            e         | お      | E       | a
            f         | か      | F       |
            """);
    assertEquals(
        List.of("parent-cycle parent 'c'", "parent-cycle parent 'b'", "parent-cycle parent 'd'"),
        problems(rows));
  }

  @Test
  void aSuccessorMayNotLeadBack() {
    List<InputRow> rows =
        dictionary(
            Inputs.MINISTRIES,
            """
            ministry | name_ja | name_en | short_ja | sort | successor
            OLD      | 旧省    | Old     | 旧       | 1    | NEW
            NEW      | 新省    | New     | 新       | 2    | OLD
            """);
    assertEquals(
        List.of("successor-cycle successor 'NEW'", "successor-cycle successor 'OLD'"),
        problems(rows));
  }

  private List<String> ministries(String... cells) {
    List<String> codes = new ArrayList<>();
    for (String cell : cells) {
      codes.add(read(Budget.TABLE, "line | ministry\na | " + cell).get(0).text(Keys.MINISTRY));
    }
    return codes;
  }

  private List<String> problems(String text) {
    return problems(read(Budget.TABLE, text));
  }

  private static List<String> problems(List<InputRow> rows) {
    List<String> shown = new ArrayList<>();
    for (InputRow row : rows) {
      for (Problem problem : row.problems()) {
        shown.add(problem.rule() + " " + problem.column() + " '" + problem.found() + "'");
      }
    }
    return shown;
  }

  private List<InputRow> read(InputTable table, String text) {
    Map<String, String> unnamed =
        Map.of(
            "fiscal_year",
            "2021",
            "stage",
            "initial",
            "inclusion",
            "own",
            "unit",
            "円",
            "source",
            "doc",
            "table",
            "budget",
            "measure",
            "sum",
            "value",
            "1");
    return reader.read(table, WrittenRows.written(table, text, unnamed));
  }

  private List<InputRow> dictionary(InputTable table, String text) {
    return reader.readDictionary(table, WrittenRows.written(table, text, Map.of()));
  }
}
