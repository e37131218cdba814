package tassei.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tassei.jobs.acceptance.CsvText;

/**
 * Every superlative of a drawn Japanese report, computed again from the tables of its run. A kind
 * of superlative that is not known here is wrong: whoever prints a new one proves it here.
 */
final class DrawnSuperlatives {
  private static final Pattern SUPERLATIVE = Pattern.compile("最大|最も|最多|最小(?!の内訳)");
  private static final Pattern LEAST_LIKELY = Pattern.compile("「(.+)」の達成確率が最も低い（(.+)）");
  private static final Pattern SLOWEST =
      Pattern.compile("(?:最も遅いのは|最も低いのは|最も低い)「(.+)」(?:（|は)(?:達成度)?([0-9.]+)％");
  private static final Pattern EXTREMES =
      Pattern.compile("最小は.+の([0-9,.]+).円、最大は.+の([0-9,.]+).円である");
  private static final Pattern RESTS = Pattern.compile("内訳の計と総額の差は\\d+件、最大.+いずれも端数処理の範囲内である。");
  private static final Pattern RESTATED = Pattern.compile("、最大は.+の([+−][0-9,.]+)）");
  private static final Pattern REFUSED = Pattern.compile("除外の理由は.+が最多（([0-9,]+)件）");
  private static final Pattern LEADS = Pattern.compile("(.+)が最も多く、少なくとも.+");
  private static final Pattern FLOW = Pattern.compile("(.+)から(.+)への(.+)（.+％）が最大の配分");

  private final DrawnHtml page;
  private final Path run;
  private final List<Map<String, String>> results;

  DrawnSuperlatives(DrawnHtml page, Path run) throws Exception {
    this.page = page;
    this.run = run;
    this.results = CsvText.rows(run.resolve("tables/budget_rollup.csv"));
  }

  /** Every superlative that prints is one of a kind that is recomputed here. */
  List<String> wrong() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, List<String>> section : page.sentences().entrySet()) {
      for (String sentence : section.getValue()) {
        boolean isStatement =
            !section.getKey().startsWith("method") && !section.getKey().startsWith("glossary");
        if (isStatement
            && SUPERLATIVE.matcher(sentence).find()
            && !holds(section.getKey(), sentence)) {
          wrong.add(section.getKey() + ": " + sentence);
        }
      }
    }
    return wrong;
  }

  private boolean holds(String section, String sentence) throws Exception {
    Matcher found = LEAST_LIKELY.matcher(sentence);
    if (found.find()) {
      return isLeast(found.group(1), "p_attain", row -> row.get("outlook").equals("unlikely"));
    }
    found = SLOWEST.matcher(sentence);
    if (found.find()) {
      String project = section.replace("project-", "");
      return isLeast(
          found.group(1),
          "attainment_pct",
          row -> isTarget(row) && row.get("integrated_project").equals(project));
    }
    found = EXTREMES.matcher(sentence);
    if (found.find()) {
      return number(found.group(1)).compareTo(number(found.group(2))) < 0;
    }
    found = RESTATED.matcher(sentence);
    if (found.find()) {
      return isLargestChange(section, number(found.group(1)));
    }
    found = REFUSED.matcher(sentence);
    if (found.find()) {
      return isMost(section, number(found.group(1)));
    }
    return RESTS.matcher(sentence).find() || leads(section, sentence);
  }

  /** Nobody else may hold as much, were all that is not itemised theirs. */
  private boolean leads(String section, String sentence) throws Exception {
    Matcher flow = FLOW.matcher(sentence);
    Matcher lead = LEADS.matcher(sentence);
    boolean isFlow = flow.find();
    String heading = page.headings().getOrDefault(section, "").replaceFirst(".*予算表：", "");
    String collection = DrawnNames.of(run, "names", "code").get(heading);
    if (collection == null || (!isFlow && !lead.find())) {
      return false;
    }
    String level = isFlow ? "ministry+integrated_project" : "ministry";
    List<Map<String, String>> rows =
        results.stream()
            .filter(row -> row.get("collection").equals(collection))
            .filter(row -> row.get("level").equals(level) && !row.get("amount_yen").isEmpty())
            .toList();
    return rows.stream()
        .map(row -> row.get("fiscal_year") + row.get("stage"))
        .distinct()
        .anyMatch(slice -> isAhead(rows, slice));
  }

  private static boolean isAhead(List<Map<String, String>> rows, String slice) {
    BigDecimal rest = BigDecimal.ZERO;
    List<BigDecimal> amounts = new ArrayList<>();
    for (Map<String, String> row : rows) {
      BigDecimal amount = new BigDecimal(row.get("amount_yen"));
      if (!slice.equals(row.get("fiscal_year") + row.get("stage"))) {
        continue;
      }
      if (row.get("ministry").equals("(none)")) {
        rest = rest.max(amount);
      } else {
        amounts.add(amount);
      }
    }
    amounts.sort(Comparator.reverseOrder());
    return amounts.size() > 1 && amounts.get(0).compareTo(amounts.get(1).add(rest)) > 0;
  }

  private boolean isLargestChange(String section, BigDecimal told) {
    return page.tables().stream()
        .filter(table -> table.section().equals(section))
        .flatMap(table -> table.rows().stream())
        .flatMap(row -> row.cells().stream())
        .map(DrawnHtml.Cell::text)
        .filter(text -> text.matches("[+−][0-9,.]+"))
        .allMatch(text -> number(text).abs().compareTo(told.abs()) <= 0);
  }

  private boolean isMost(String section, BigDecimal told) {
    return page.tables().stream()
        .filter(table -> table.section().equals(section) && table.id().contains("rejected"))
        .flatMap(table -> table.of("plain").stream())
        .map(row -> row.cells().get(row.cells().size() - 1).exact())
        .allMatch(count -> count == null || count.compareTo(told) <= 0);
  }

  /** A part (うち) says so in its name, and is no target of its own. */
  private static boolean isTarget(Map<String, String> row) {
    return !row.get("target").isEmpty() && !row.get("name_ja").startsWith("うち");
  }

  /** Whether an indicator of this name has the least of a column; several may share a name. */
  private boolean isLeast(String name, String column, Predicate<Map<String, String>> among)
      throws Exception {
    List<Map<String, String>> rows =
        CsvText.rows(run.resolve("tables/kpi_attainment.csv")).stream()
            .filter(among)
            .filter(row -> !row.get(column).isEmpty())
            .toList();
    BigDecimal least =
        rows.stream()
            .map(row -> new BigDecimal(row.get(column)))
            .reduce(BigDecimal::min)
            .orElse(null);
    return rows.stream()
        .filter(row -> row.get("name_ja").replaceAll("\\s+", "").startsWith(name))
        .anyMatch(row -> new BigDecimal(row.get(column)).compareTo(least) == 0);
  }

  private static BigDecimal number(String printed) {
    return new BigDecimal(printed.replace(",", "").replace("−", "-").replace("+", ""));
  }
}
