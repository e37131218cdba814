package tassei.bench.sample;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** One row of outcomes; project and reportedOn are null where the cell is blank. */
record SampledReport(
    SampledProject project,
    Facts facts,
    String status,
    LocalDate reportedOn,
    List<String> tags,
    String note) {

  static final String CONFIRMED = "confirmed";
  static final String PROVISIONAL = "provisional";
  static final String WITHDRAWN = "withdrawn";
  static final String SOURCE = "模擬データ（SampleData が生成）";
  static final String HEADER =
      "outcome,outcome_kind,project,fiscal_year,occurred_on,quantity,denominator,status,"
          + "reported_on,tags,source,simulated,note";

  /** A blank date is the oldest. */
  static final Comparator<SampledReport> BY_AGE =
      Comparator.comparing(
          SampledReport::reportedOn, Comparator.nullsFirst(Comparator.naturalOrder()));

  boolean knownOn(LocalDate asOf) {
    return reportedOn == null || !reportedOn.isAfter(asOf);
  }

  String projectCode() {
    return project == null ? "" : project.code();
  }

  SampledReport says(Facts other, String why) {
    return new SampledReport(project, other, status, reportedOn, tags, why);
  }

  SampledReport laterAs(String newStatus, LocalDate day, String why) {
    return new SampledReport(project, facts, newStatus, day, tags, why);
  }

  SampledReport by(SampledProject other) {
    return new SampledReport(other, facts, status, reportedOn, tags, note);
  }

  List<String> cells(String outcome) {
    return List.of(
        outcome,
        facts.kind(),
        projectCode(),
        text(facts.fiscalYear()),
        text(facts.occurredOn()),
        text(facts.quantity()),
        text(facts.denominator()),
        status,
        text(reportedOn),
        String.join(";", tags),
        SOURCE,
        "true",
        note);
  }

  private static String text(Object value) {
    return Objects.toString(value, "");
  }
}
