package tassei.reports.model.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tassei.reports.chart.StatusMark;
import tassei.reports.model.value.JsonEntry;
import tassei.reports.model.value.Name;
import tassei.reports.model.value.VocabularyCodes;
import tassei.reports.run.UnreadableRun;

/** What report.json says of plans in view, the headline budget and the state a year before. */
public final class ViewReader {
  private ViewReader() {}

  public static View read(JsonNode report) {
    List<PlanInView> plans = new ArrayList<>();
    report.path("plans_in_view").forEach(plan -> plans.add(plan(new JsonEntry(plan))));
    List<String> withoutTargets = new ArrayList<>();
    report.path("plans_without_targets").forEach(plan -> withoutTargets.add(plan.asText()));
    return new View(
        List.copyOf(plans),
        List.copyOf(withoutTargets),
        headline(report.path("headline_budget")),
        earlier(report.path("earlier")),
        named(report.path("issuer")),
        named(report.path("contact")));
  }

  private static PlanInView plan(JsonEntry plan) {
    return new PlanInView(
        plan.text("plan"),
        plan.year("from_fy"),
        plan.year("to_fy"),
        plan.year("last_due_fy"),
        plan.flag("running"));
  }

  static Optional<HeadlineBudget> headline(JsonNode budget) {
    JsonEntry node = new JsonEntry(budget);
    Integer year = node.year("fiscal_year");
    Integer age = node.year("age_years");
    BigDecimal amount = node.number("amount_yen");
    return year == null || age == null || amount == null
        ? Optional.empty()
        : Optional.of(
            new HeadlineBudget(
                node.text("collection"),
                year,
                node.text("stage"),
                age,
                amount,
                node.flag("at_least"),
                node.number("outside_yen")));
  }

  private static Optional<Earlier> earlier(JsonNode earlier) {
    if (!earlier.isObject()) {
      return Optional.empty();
    }
    List<Earlier.Standing> rows = new ArrayList<>();
    earlier.path("rows").forEach(row -> rows.add(standing(new JsonEntry(row))));
    return Optional.of(new Earlier(day(new JsonEntry(earlier).text("as_of")), List.copyOf(rows)));
  }

  private static LocalDate day(String day) {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeException wrong) {
      throw new UnreadableRun("report.json: earlier.as_of is not a day: " + day, wrong);
    }
  }

  private static Earlier.Standing standing(JsonEntry row) {
    return new Earlier.Standing(
        row.text("kpi"),
        row.number("actual"),
        VocabularyCodes.of(StatusMark.class, row.text("judgement")),
        row.text("outlook"),
        row.number("p_attain"),
        row.text("attained_for_good").isEmpty() ? null : row.flag("attained_for_good"),
        row.number("new_year"),
        row.number("update"),
        row.number("revision"),
        row.number("input"));
  }

  private static Name named(JsonNode said) {
    return new Name(new JsonEntry(said).text("ja"), new JsonEntry(said).text("en"));
  }
}
