package tassei.jobs.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tassei.contract.column.Keys;
import tassei.contract.words.OwnerKey;
import tassei.figures.budget.Continuation;
import tassei.figures.budget.Programmes;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.Inputs;

/** Tables that others refer to, as what is asked of them. */
public final class ReferenceRecords {
  private ReferenceRecords() {}

  public static Programmes programmes(List<InputRow> rows) {
    Map<String, String> parents = new HashMap<>();
    Map<String, String> ministries = new HashMap<>();
    for (InputRow row : rows) {
      String programme = row.text(Keys.PROGRAMME);
      parents.put(programme, row.text(Inputs.PARENT));
      ministries.put(programme, row.text(Keys.MINISTRY));
    }
    return new Programmes(parents, ministries);
  }

  /** A ministry that ends goes on, whole, as its successor. */
  public static List<Continuation> ofMinistries(List<InputRow> ministries) {
    List<Continuation> all = new ArrayList<>();
    for (InputRow row : ministries) {
      if (row.has(Inputs.SUCCESSOR) && row.has(Keys.TO_FY)) {
        all.add(
            new Continuation(
                OwnerKey.MINISTRY,
                row.text(Keys.MINISTRY),
                row.text(Inputs.SUCCESSOR),
                row.year(Keys.TO_FY) + 1,
                BigDecimal.ONE));
      }
    }
    return all;
  }

  /** Without a published share nothing is carried over: none is guessed. */
  public static List<Continuation> ofProjects(
      List<InputRow> crosswalk, List<InputRow> integratedProjects, List<InputRow> plans) {
    Map<String, Integer> begins = begins(integratedProjects, plans);
    List<Continuation> all = new ArrayList<>();
    for (InputRow row : crosswalk) {
      Integer year = begins.get(row.text(Inputs.TO_PROJECT));
      if (row.has(Inputs.SHARE) && !row.has(Inputs.FROM_KPI) && year != null) {
        all.add(
            new Continuation(
                OwnerKey.INTEGRATED_PROJECT,
                row.text(Inputs.FROM_PROJECT),
                row.text(Inputs.TO_PROJECT),
                year,
                row.number(Inputs.SHARE)));
      }
    }
    return all;
  }

  /** The first fiscal year of the plan that a project belongs to. */
  private static Map<String, Integer> begins(
      List<InputRow> integratedProjects, List<InputRow> plans) {
    Map<String, Integer> ofPlan = new HashMap<>();
    plans.forEach(row -> ofPlan.put(row.text(Keys.PLAN), row.year(Keys.FROM_FY)));
    Map<String, Integer> begins = new HashMap<>();
    integratedProjects.forEach(
        row -> begins.put(row.text(Keys.INTEGRATED_PROJECT), ofPlan.get(row.text(Keys.PLAN))));
    return begins;
  }
}
