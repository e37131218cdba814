package tassei.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tassei.jobs.conf.Settings;
import tassei.jobs.conf.Settings.Label;
import tassei.jobs.conf.Vocabulary;
import tassei.jobs.csv.ResultCsv;
import tassei.jobs.refusal.SafeText;
import tassei.jobs.store.LatestMove;
import tassei.jobs.store.record.FinishedRun;
import tassei.jobs.store.record.RunRecord;
import tassei.jobs.store.record.RunReport.PlanCount;
import tassei.jobs.store.record.RunReport.TableCount;

/** A finished run in a few lines. */
final class Summary {
  private static final int NAMES_SHOWN = 20;

  /** The chapter of the report that tells all findings. */
  static final Label CHAPTER = new Label("データの検証", "Data quality");

  private final PrintWriter out;
  private final Settings settings;
  private final List<String> lang;

  Summary(PrintWriter out, Settings settings, List<String> lang) {
    this.out = out;
    this.settings = settings;
    this.lang = lang;
  }

  /** What became of it, what is in it, where it is. */
  void print(String outcome, FinishedRun run, LatestMove latest) {
    print(outcome, run, FindingGroups.of(run.folder()), latest);
  }

  /** The same where its findings were read already: of a large run they are many. */
  void print(String outcome, FinishedRun run, FindingGroups findings, LatestMove latest) {
    RunRecord record = run.record();
    out.println(outcome + ", as of " + record.asOf());
    out.println();
    printJudgements(record);
    printControls(record);
    printRows(record);
    printFindings(run, findings);
    printMarks(run);
    out.println();
    out.println("folder      " + run.place());
    out.println("latest      " + (latest.isThis() ? "" : "not moved: ") + latest.why());
    out.flush();
  }

  private void printJudgements(RunRecord record) {
    record.plans().forEach(this::printPlan);
    for (String plan : record.plansWithoutTargets()) {
      out.println("plan " + plan + " runs and has no target yet");
    }
    if (record.plans().isEmpty()) {
      printAll(record);
    }
  }

  /** Targets in view; parts of targets (うち) are counted apart. */
  private void printPlan(String plan, PlanCount count) {
    String parts = count.parts() == 0 ? "" : ", and " + count.parts() + " parts of them (うち)";
    out.println("plan " + plan + ": " + count.targets() + " targets" + parts);
    printCounts(count.judgements());
  }

  private void printAll(RunRecord record) {
    out.println("judgements");
    printCounts(record.judgements());
    if (!record.partJudgements().isEmpty()) {
      out.println("parts (うち), not counted above");
      printCounts(record.partJudgements());
    }
  }

  private void printCounts(Map<String, Long> counts) {
    for (String judgement : Vocabulary.JUDGEMENTS) {
      long count = counts.getOrDefault(judgement, 0L);
      if (count > 0) {
        out.printf(Locale.ROOT, "%10d  %s%n", count, label(settings.judgements().get(judgement)));
      }
    }
  }

  private void printControls(RunRecord record) {
    out.println(record.controls().isEmpty() ? "no controls" : "controls");
    record
        .controls()
        .forEach(
            (verdict, count) ->
                out.printf(Locale.ROOT, "%10d  %s%s%n", count, verdict, remark(record, verdict)));
    if (!record.weakControls().isEmpty()) {
      out.printf(
          Locale.ROOT,
          "%10d  of them weak (a missing part would go unnoticed): %s%n",
          record.weakControls().size(),
          names(record.weakControls()));
    }
    if (!record.differingControls().isEmpty()) {
      out.println(
          label(settings.marks().get("differs")) + ": " + names(record.differingControls()));
    }
  }

  /** A published contradiction is expected to differ; the reader must not take it for an error. */
  private static String remark(RunRecord record, String verdict) {
    return verdict.equals("differs") && record.differingControls().isEmpty()
        ? " (published contradictions: expected)"
        : "";
  }

  private void printRows(RunRecord record) {
    out.printf(Locale.ROOT, "%-20s %10s %10s %10s%n", "rows", "read", "accepted", "rejected");
    for (String table : Vocabulary.TABLES) {
      TableCount count = record.rows().get(table);
      if (count != null) {
        out.printf(
            Locale.ROOT,
            "  %-18s %10d %10d %10d%n",
            table,
            count.read(),
            count.accepted(),
            count.rejected());
      }
    }
  }

  private void printFindings(FinishedRun run, FindingGroups findings) {
    out.println("findings    " + run.record().findings() + "; " + findings.counts());
    findings.lines().forEach(out::println);
    if (run.record().findings() > 0) {
      out.println(
          "            all in "
              + FindingGroups.file(run.place())
              + "; in the report: "
              + label(CHAPTER));
    }
  }

  private void printMarks(FinishedRun run) {
    if (run.record().simulated()) {
      out.println(label(settings.marks().get("simulated")) + ": includes simulated data");
    }
    List<String> provisional = provisional(run);
    if (!provisional.isEmpty()) {
      out.println(
          label(settings.marks().get("provisional"))
              + ": "
              + provisional.size()
              + " indicators rest on provisional figures");
    }
  }

  private static List<String> provisional(FinishedRun run) {
    List<String> kpis = new ArrayList<>();
    ResultCsv.read(
        run.folder().resolve("tables").resolve("kpi_attainment.csv"),
        row -> addIfProvisional(kpis, row));
    return kpis;
  }

  private static void addIfProvisional(List<String> kpis, Map<String, String> row) {
    if ("true".equals(row.get("provisional"))) {
      kpis.add(row.get("kpi"));
    }
  }

  private static String names(List<String> names) {
    String shown = names.stream().limit(NAMES_SHOWN).collect(Collectors.joining(", "));
    int more = names.size() - NAMES_SHOWN;
    return SafeText.line(more > 0 ? shown + " and " + more + " more" : shown);
  }

  private String label(Label label) {
    return lang.stream()
        .map(language -> language.equals("ja") ? label.ja() : label.en())
        .collect(Collectors.joining(" "));
  }
}
