package tassei.reports.model;

import java.util.List;
import tassei.reports.document.Language;
import tassei.reports.model.budget.PublishedLine;
import tassei.reports.model.budget.RunBudget;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.model.name.ContinuedProject;
import tassei.reports.model.name.ReferenceNames;
import tassei.reports.model.quality.CheckedTotal;
import tassei.reports.model.value.Bounded;

/**
 * A run as it is cited in a language: sources and remarks are texts in the language of their
 * document, and print as the table of names calls them.
 */
final class Cited {
  private final ReferenceNames names;
  private final Language language;

  private Cited(ReferenceNames names, Language language) {
    this.names = names;
    this.language = language;
  }

  static ReportModel in(ReportModel model, Language language) {
    Cited cited = new Cited(model.names(), language);
    return new ReportModel(
        model.run(),
        model.labels(),
        model.names(),
        model.crosswalk().stream().map(cited::continuation).toList(),
        model.kpis().stream().map(cited::kpi).toList(),
        model.scopes(),
        cited.budget(model.budget()),
        model.controls().stream().map(cited::control).toList(),
        model.findings(),
        model.changes(),
        model.rejected(),
        model.view());
  }

  private String source(String text) {
    return called("source", text);
  }

  private String remark(String text) {
    return called("text", text);
  }

  private String called(String column, String text) {
    return text.isEmpty()
        ? text
        : names.called(column, text).map(name -> name.in(language)).orElse(text);
  }

  private ContinuedProject continuation(ContinuedProject one) {
    return new ContinuedProject(
        one.fromProject(),
        one.toProject(),
        one.share(),
        one.fromKpi(),
        one.toKpi(),
        remark(one.basis()),
        remark(one.note()));
  }

  private ReportedKpi kpi(ReportedKpi kpi) {
    ReportedKpi.Origin origin = kpi.origin();
    return kpi.from(
        kpi.figures().stream()
            .map(figure -> figure.from(source(figure.source()), remark(figure.note())))
            .toList(),
        new ReportedKpi.Origin(
            source(origin.source()),
            origin.reportedOn(),
            remark(origin.note()),
            origin.definition(),
            origin.inferred()));
  }

  private RunBudget budget(RunBudget budget) {
    List<PublishedLine> lines = budget.lines().rows().stream().map(this::line).toList();
    return new RunBudget(
        budget.rollup(), budget.execution(), new Bounded<>(lines, budget.lines().total()));
  }

  private PublishedLine line(PublishedLine line) {
    PublishedLine.Origin origin = line.origin();
    return line.from(
        new PublishedLine.Origin(
            origin.provisional(),
            origin.inferred(),
            origin.reportedOn(),
            source(origin.source()),
            remark(origin.note())));
  }

  private CheckedTotal control(CheckedTotal control) {
    return control.from(source(control.source()));
  }
}
