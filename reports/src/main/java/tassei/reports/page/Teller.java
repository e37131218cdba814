package tassei.reports.page;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tassei.contract.Scope;
import tassei.contract.row.RollupRow;
import tassei.reports.document.Cell;
import tassei.reports.document.Language;
import tassei.reports.model.ReportModel;
import tassei.reports.model.name.Project;
import tassei.reports.text.Numbers;
import tassei.reports.text.Wording;

/** A run and the language it is told in: names of codes, and cells made of words and numbers. */
public record Teller(ReportModel model, Wording wording) {

  public Language language() {
    return wording.language();
  }

  public String say(String key, Object... arguments) {
    return wording.say(key, arguments);
  }

  /** For narrow places; a code that the run does not name stays as it is. */
  public String ministry(String code) {
    return isNotStated(code) || code.equals(BudgetFlow.OTHERS)
        ? name(code)
        : model.names().ministry(code).map(ministry -> ministry.shortName(language())).orElse(code);
  }

  public String name(String code) {
    if (code.equals(BudgetFlow.OTHERS)) {
      return say("budget.others");
    }
    if (code.equals(Scope.SHOWN_OUTSIDE)) {
      return say("budget.outside");
    }
    return isNotStated(code) ? say("budget.unknown") : model.nameOf(code, language());
  }

  /** A published budget table; documents print no code where the run has a name. */
  public String collection(String code) {
    return called("collection", code);
  }

  public String recipient(String code) {
    return code.startsWith("(") ? name(code) : called("recipient", code);
  }

  private String called(String column, String code) {
    return model.names().called(column, code).map(name -> name.in(language())).orElse(code);
  }

  /** Position among the run's integrated projects; codes that are not listed come last. */
  public int projectOrder(String code) {
    List<String> codes = model.names().projects().stream().map(Project::code).toList();
    int place = codes.indexOf(code);
    return place < 0 ? codes.size() : place;
  }

  /** As the run lists ministries and projects; what is not stated comes last. */
  public List<RollupRow> inOrder(BudgetLead.Key key, List<RollupRow> rows) {
    return rows.stream()
        .sorted(
            Comparator.comparing((RollupRow row) -> isNotStated(key.of(row)))
                .thenComparingInt(row -> place(key, key.of(row)))
                .thenComparing(key::of))
        .toList();
  }

  private int place(BudgetLead.Key key, String code) {
    return switch (key) {
      case MINISTRY -> model.names().order(code);
      case PROJECT -> projectOrder(code);
      default -> 0;
    };
  }

  String names(List<String> codes) {
    return String.join(say("common.list.comma"), codes.stream().map(this::name).toList());
  }

  /** With the mark of invented rows: they may be among any outcomes of such a run. */
  public String marked(String text) {
    return model.run().marks().simulated()
        ? say("kpi.marked", text, model.labels().mark("simulated", language()))
        : text;
  }

  public Cell words(String text) {
    return new Cell.Words(text);
  }

  public Cell count(long count) {
    return new Cell.Quantity(BigDecimal.valueOf(count), 0, Numbers.whole(count));
  }

  /** The source most rest on, and how many more there are. */
  public String sources(Collection<String> sources) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    sources.stream()
        .filter(source -> !source.isBlank())
        .forEach(source -> counts.merge(source, 1, Integer::sum));
    if (counts.isEmpty()) {
      return say("budget.sources.none");
    }
    String chief =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .findFirst()
            .orElseThrow()
            .getKey();
    return altered(counts.size() == 1 ? chief : say("budget.sources", chief, counts.size() - 1));
  }

  /** No source states the amounts of a scenario. */
  private String altered(String source) {
    return model.run().assumed().isNothing() ? source : say("whatif.source", source);
  }

  private static boolean isNotStated(String code) {
    return code.isEmpty() || code.equals(Scope.NONE);
  }
}
