package tassei.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tassei.jobs.csv.ResultCsv;

/** What the scenarios change in all, in a few lines. */
final class WhatIfSummary {
  private static final int SHOWN = 12;

  private final PrintWriter out;

  WhatIfSummary(PrintWriter out) {
    this.out = out;
  }

  void print(boolean kept, Path folder) {
    Path tables = folder.resolve("tables");
    Map<String, List<String>> totals = new LinkedHashMap<>();
    ResultCsv.read(
        tables.resolve("whatif_scenarios.csv"),
        row -> totals.put(row.get("scenario"), new ArrayList<>()));
    ResultCsv.read(
        tables.resolve("whatif_budget.csv"),
        row -> {
          if (row.get("level").equals("total")) {
            totals.get(row.get("scenario")).add(total(row));
          }
        });
    out.println(kept ? "unchanged: this what-if has been answered" : "done");
    out.println("what-if     " + counted(totals.size()) + " in all:");
    totals.entrySet().stream().limit(SHOWN).forEach(this::print);
    if (totals.size() > SHOWN) {
      out.println("  … and " + (totals.size() - SHOWN) + " more in tables/whatif_budget.csv");
    }
    out.println("folder      " + folder);
    out.flush();
  }

  private static String counted(int scenarios) {
    return scenarios == 1
        ? "1 scenario; what it changes"
        : scenarios + " scenarios; what they change";
  }

  private void print(Map.Entry<String, List<String>> scenario) {
    List<String> totals = scenario.getValue();
    out.println("  " + scenario.getKey());
    if (totals.isEmpty()) {
      out.println("    no total changes");
    }
    totals.stream().limit(SHOWN).forEach(total -> out.println("    " + total));
  }

  private static String total(Map<String, String> row) {
    return String.format(
        Locale.ROOT,
        "%s FY%s %s: %+,d yen%s",
        row.get("collection"),
        row.get("fiscal_year"),
        row.get("stage"),
        new BigDecimal(row.get("difference_yen")).toBigInteger(),
        row.get("difference_pct").isEmpty() ? "" : " (" + percent(row) + ")");
  }

  private static String percent(Map<String, String> row) {
    BigDecimal percent = new BigDecimal(row.get("difference_pct"));
    return String.format(Locale.ROOT, "%+.1f%%", percent);
  }
}
