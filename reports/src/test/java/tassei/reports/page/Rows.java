package tassei.reports.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tassei.contract.BudgetTable;
import tassei.contract.Level;
import tassei.contract.Owner;
import tassei.contract.Scope;
import tassei.contract.row.ExecutionRow;
import tassei.contract.row.RollupRow;
import tassei.contract.words.ChangeReason;
import tassei.contract.words.Measure;
import tassei.contract.words.Stage;
import tassei.contract.words.Word;
import tassei.reports.chart.StatusMark;
import tassei.reports.model.budget.PublishedLine;
import tassei.reports.model.change.Restatement;
import tassei.reports.model.kpi.KpiYear;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.model.kpi.ScopeRow;
import tassei.reports.model.name.Labels;
import tassei.reports.model.quality.CheckedTotal;
import tassei.reports.model.value.Bounded;
import tassei.reports.model.value.Name;

/** Rows of a run from text: cells between bars, amounts in 億円. */
final class Rows {
  private static final List<String> ASIDE = List.of("within", "relisted", "other-cut", "outer");
  private static final BigDecimal OKU = BigDecimal.TEN.pow(8);

  private Rows() {}

  /**
   * collection|level|year|stage|ministry|project|programme|recipient|account|amount|open|previous|
   * change %|reason|share|precision
   */
  static RollupRow sum(String text) {
    String[] cells = cells(text, 16);
    return new RollupRow(
        new Scope(
            new BudgetTable(cells[0], Integer.parseInt(cells[2]), Stage.of(cells[3])),
            Level.named(cells[1]),
            new Owner(
                code(cells[4]), code(cells[5]), code(cells[6]), code(cells[7]), code(cells[8]))),
        oku(cells[9]),
        cells[10].startsWith("least"),
        open(cells[10]),
        oku(cells[11]),
        cells[11].isEmpty() || !cells[13].isEmpty() ? null : oku(cells[9]).subtract(oku(cells[11])),
        number(cells[12]),
        cells[13].isEmpty() ? null : Word.of(ChangeReason.values(), cells[13]),
        number(cells[14]),
        1,
        oku(cells[15]),
        oku(cells[15]),
        null,
        null);
  }

  /**
   * line|collection|year|stage|ministry|project|programme|recipient|inclusion|envelope|amount|counted|note|source
   */
  static PublishedLine line(String text) {
    String[] cells = cells(text, 15);
    return new PublishedLine(
        cells[0],
        cells[1],
        Integer.parseInt(cells[2]),
        new PublishedLine.Owner(cells[4], cells[5], cells[6]),
        cells[7],
        "general",
        cells[3],
        cells[8],
        cells[9],
        cells[10],
        "億円",
        oku(cells[10]),
        null,
        oku(cells[11]),
        cells[14].isEmpty() && ASIDE.contains(cells[8]) ? cells[8] : cells[14],
        new PublishedLine.Origin(
            cells[12].contains("案"), cells[12].contains("読取り"), "", cells[13], cells[12]));
  }

  /** level|kpi|year|area|phase|purpose|outcomes */
  static ScopeRow scope(String text) {
    String[] cells = cells(text, 7);
    return new ScopeRow(
        cells[0],
        cells[1],
        Integer.parseInt(cells[2]),
        "",
        "",
        cells[3],
        cells[4],
        cells[5],
        number(cells[6]),
        Long.parseLong(cells[6]),
        0);
  }

  /**
   * code|unit|published|computed|tolerance|verdict|flags|collection|year|stage|projects|ministries
   */
  static CheckedTotal control(String text) {
    String[] cells = cells(text, 12);
    BigDecimal published = number(cells[2]);
    BigDecimal computed = number(cells[3]);
    return new CheckedTotal(
        cells[0],
        named(cells[0]),
        cells[1].endsWith("円") ? "budget" : "actuals",
        "sum",
        cells[1],
        published,
        computed,
        computed == null ? null : computed.subtract(published),
        number(cells[4]),
        cells[5],
        cells[6].contains("weak"),
        cells[6].contains("contradicts"),
        2,
        "資料A",
        "",
        cells[8],
        new CheckedTotal.Scope(cells[7], cells[9], cells[11], cells[10], "", "", "", ""));
  }

  static Labels labels(Labels.BudgetEffect effect) {
    Map<StatusMark, Name> judgements = new EnumMap<>(StatusMark.class);
    for (StatusMark status : StatusMark.values()) {
      judgements.put(status, new Name("判" + status.name(), "is " + status.name()));
    }
    Map<String, Name> marks = new TreeMap<>();
    marks.put("simulated", new Name("模擬データ", "SIMULATED"));
    marks.put("what-if", new Name("試算", "WHAT-IF"));
    marks.put("regrouped", new Name("再編後に組替え", "regrouped"));
    return new Labels(
        judgements,
        marks,
        Map.of("decided", new Name("確定", "Decided"), "open", new Name("不確実", "Uncertain")),
        new Labels.Thresholds(new BigDecimal("100"), new BigDecimal("80"), 6),
        effect);
  }

  static Restatement revised(String key, int year, String before, String after) {
    return new Restatement(
        "actuals",
        key,
        year,
        "revision",
        number(before),
        number(after),
        number(after).subtract(number(before)),
        "2023-11-20",
        "2024-03-01");
  }

  static ExecutionRow executed(String collection, int year, String current, String executed) {
    return new ExecutionRow(
        collection, Level.TOTAL, year, Owner.NOT_STATED, oku(current), oku(executed), null);
  }

  /** After the word for a lower bound, or alone where the sum is open either way. */
  private static BigDecimal open(String text) {
    String[] words = text.split(" ", -1);
    return words.length < 2 ? null : oku(words[1]);
  }

  private static String code(String text) {
    return text.isEmpty() ? null : text;
  }

  static Name named(String code) {
    return new Name(code + "名", code + " name");
  }

  static String[] cells(String text, int count) {
    String[] cells = new String[count];
    String[] given = text.split("\\|", -1);
    for (int i = 0; i < count; i++) {
      cells[i] = i < given.length ? given[i].strip() : "";
    }
    return cells;
  }

  static BigDecimal oku(String text) {
    return text.isEmpty() ? null : new BigDecimal(text).multiply(OKU);
  }

  static BigDecimal number(String text) {
    return text.isEmpty() ? null : new BigDecimal(text);
  }

  /** table|key|kind|before|after, where a stroke in the key stands for its bar. */
  static Restatement compared(String text) {
    String[] cells = cells(text, 5);
    BigDecimal before = number(cells[3]);
    BigDecimal after = number(cells[4]);
    BigDecimal change = before == null || after == null ? null : after.subtract(before);
    return new Restatement(
        cells[0], cells[1].replace('/', '|'), null, cells[2], before, after, change, "", "");
  }

  /** An indicator without a target, with cumulative figures of years. */
  static ReportedKpi monitored(
      String code, String project, Measure measure, String partOf, String... years) {
    List<KpiYear> figures = new ArrayList<>();
    for (String year : years) {
      String[] cells = cells(year, 2);
      figures.add(
          new KpiYear(Integer.parseInt(cells[0]), null, number(cells[1]), false, "published", ""));
    }
    return new ReportedKpi(
        code,
        new ReportedKpi.Owner("", project, ""),
        partOf,
        ReportedKpi.Kind.OUTPUT,
        measure,
        Name.NONE,
        named(code),
        new Name("件", "items"),
        new ReportedKpi.Aim(null, "", "", "up", "total", null, null),
        new ReportedKpi.Standing(
            null,
            null,
            null,
            null,
            null,
            null,
            StatusMark.NO_TARGET,
            "",
            "events",
            false,
            false,
            null,
            ReportedKpi.Forecast.NONE),
        figures,
        List.of(),
        new ReportedKpi.Origin("計画 p.1", "", "", Name.NONE, false));
  }

  static <T> Bounded<T> all(List<T> rows) {
    return new Bounded<>(List.copyOf(rows), rows.size());
  }
}
