package tassei.reports.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import tassei.contract.row.ExecutionRow;
import tassei.contract.row.RollupRow;
import tassei.contract.words.Measure;
import tassei.reports.document.Language;
import tassei.reports.model.ReportModel;
import tassei.reports.model.budget.PublishedLine;
import tassei.reports.model.budget.RunBudget;
import tassei.reports.model.change.Changes;
import tassei.reports.model.change.Restatement;
import tassei.reports.model.fact.RunFacts;
import tassei.reports.model.fact.View;
import tassei.reports.model.fact.WhatIfAssumption;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.model.kpi.ScopeRow;
import tassei.reports.model.name.CodeName;
import tassei.reports.model.name.ContinuedProject;
import tassei.reports.model.name.Labels;
import tassei.reports.model.name.Ministry;
import tassei.reports.model.name.PlanPeriod;
import tassei.reports.model.name.Programme;
import tassei.reports.model.name.Project;
import tassei.reports.model.name.ReferenceNames;
import tassei.reports.model.quality.CheckedTotal;
import tassei.reports.model.quality.Finding;
import tassei.reports.model.quality.Findings;
import tassei.reports.model.quality.Rejected;
import tassei.reports.model.value.Name;
import tassei.reports.text.Wording;

/**
 * A run written by hand, row by row. A row is text with cells between bars; amounts are in 億円,
 * blank cells are unknown, cells at the end may be left away.
 */
public final class RunOf {
  public static final Wording JA = Wording.in(Language.JA);
  public static final Wording EN = Wording.in(Language.EN);

  private final List<PlanPeriod> plans = new ArrayList<>();
  private final List<Ministry> ministries = new ArrayList<>();
  private final List<Project> projects = new ArrayList<>();
  private final List<Programme> programmes = new ArrayList<>();
  private final List<RollupRow> rollup = new ArrayList<>();
  private final List<ExecutionRow> execution = new ArrayList<>();
  private final List<PublishedLine> lines = new ArrayList<>();
  private final List<ContinuedProject> crosswalk = new ArrayList<>();
  private final List<ReportedKpi> kpis = new ArrayList<>();
  private final List<ScopeRow> scopes = new ArrayList<>();
  private final List<CheckedTotal> controls = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private Findings bounded;
  private final List<Restatement> restated = new ArrayList<>();
  private final List<RunFacts.Rows> rows = new ArrayList<>();
  private final List<Rejected.Count> rejected = new ArrayList<>();
  private boolean simulated;
  private Labels.BudgetEffect effect;
  private final List<CodeName> codes = new ArrayList<>();
  private WhatIfAssumption assumed = WhatIfAssumption.NOTHING;
  private View view = View.NOTHING;
  private LocalDate observed;
  private final List<Restatement> compared = new ArrayList<>();

  public static RunOf nothing() {
    return new RunOf();
  }

  public RunOf plan(String code, int from, int to) {
    plans.add(new PlanPeriod(code, Rows.named(code), from, to));
    return this;
  }

  public RunOf ministries(String... codes) {
    for (String code : codes) {
      ministries.add(new Ministry(code, Rows.named(code), code, ""));
    }
    return this;
  }

  public RunOf ministry(String code, String ja, String en) {
    ministries.add(new Ministry(code, new Name(ja, en), ja, ""));
    return this;
  }

  public RunOf project(String plan, String code, String ja, String en) {
    projects.add(new Project(code, plan, new Name(ja, en), ""));
    return this;
  }

  public RunOf with(ReportedKpi... all) {
    kpis.addAll(List.of(all));
    return this;
  }

  public RunOf projects(String plan, String... codes) {
    for (String code : codes) {
      projects.add(new Project(code, plan, Rows.named(code), ""));
    }
    return this;
  }

  /** What a code without a table of its own is called. */
  public RunOf called(String column, String code, String ja, String en) {
    codes.add(new CodeName(column, code, new Name(ja, en)));
    return this;
  }

  public RunOf programme(String code, String ja, String en, String parent) {
    programmes.add(new Programme(code, new Name(ja, en), "", parent));
    return this;
  }

  /** collection|level|year|stage|ministry|project|programme|recipient|account|amount … */
  public RunOf sum(String text) {
    rollup.add(Rows.sum(text));
    return this;
  }

  /**
   * line|collection|year|stage|ministry|project|programme|recipient|inclusion|envelope|amount|counted|note|source
   */
  public RunOf line(String text) {
    lines.add(Rows.line(text));
    return this;
  }

  public RunOf executed(String collection, int year, String current, String executed) {
    execution.add(Rows.executed(collection, year, current, executed));
    return this;
  }

  public RunOf link(String from, String to, String share, String basis) {
    crosswalk.add(new ContinuedProject(from, to, Rows.number(share), "", "", basis, ""));
    return this;
  }

  /** With cumulative figures of years. */
  public RunOf kpi(String code, String project, Measure measure, String partOf, String... years) {
    kpis.add(Rows.monitored(code, project, measure, partOf, years));
    return this;
  }

  /** level|kpi|year|area|phase|purpose|outcomes */
  public RunOf scope(String text) {
    scopes.add(Rows.scope(text));
    return this;
  }

  /** code|unit|published|computed|tolerance|verdict|flags */
  public RunOf control(String text) {
    controls.add(Rows.control(text));
    return this;
  }

  public RunOf finding(String code, String severity, String key) {
    findings.add(new Finding(code, severity, "budget", key, new Name("内容" + key, "said " + key)));
    return this;
  }

  /** As a run tells them that has more than are kept. */
  public RunOf findings(Findings some) {
    bounded = some;
    return this;
  }

  public RunOf restated(String key, int year, String before, String after) {
    restated.add(Rows.revised(key, year, before, after));
    return this;
  }

  /** Against a compared run: table|key|kind|before|after */
  public RunOf compared(String text) {
    compared.add(Rows.compared(text));
    return this;
  }

  public RunOf rows(String table, long read, long refused) {
    rows.add(new RunFacts.Rows(table, read, read - refused, refused));
    return this;
  }

  public RunOf rejected(String table, String rule, long count) {
    rejected.add(new Rejected.Count(table, rule, count));
    return this;
  }

  public RunOf budgetEffect(String elasticity, int lag) {
    effect = new Labels.BudgetEffect(new BigDecimal(elasticity), lag);
    return this;
  }

  public RunOf simulated() {
    simulated = true;
    return this;
  }

  /** What its first pages speak of. */
  public RunOf seen(View seen) {
    view = seen;
    return this;
  }

  /** Outcomes, up to this day. */
  public RunOf observed(String until) {
    observed = LocalDate.parse(until);
    return this;
  }

  public RunOf under(WhatIfAssumption other) {
    assumed = other;
    return this;
  }

  /** Of these KPIs, in a plan of the projects A and B. */
  public ReportModel of(ReportedKpi... all) {
    kpis.addAll(List.of(all));
    return plan("P", 2020, 2024).projects("P", "A", "B").model();
  }

  public ReportModel model() {
    return new ReportModel(
        new RunFacts(
            "run",
            LocalDate.of(2024, 3, 31),
            observed,
            "0123456789ab",
            compared.isEmpty() ? "" : "2024-03-31-run",
            new TreeMap<>(),
            List.of(),
            rows,
            new RunFacts.Marks(simulated, false, false, !assumed.isNothing()),
            assumed),
        Rows.labels(effect),
        new ReferenceNames(plans, ministries, projects, programmes, codes),
        crosswalk,
        kpis,
        Rows.all(scopes),
        new RunBudget(Rows.all(rollup), Rows.all(execution), Rows.all(lines)),
        controls,
        bounded == null ? Findings.all(findings) : bounded,
        new Changes(Rows.all(restated), 0, 0, Rows.all(compared)),
        new Rejected(rejected, List.of()),
        view);
  }
}
