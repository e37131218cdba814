package tassei.reports.page.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tassei.reports.document.Document;
import tassei.reports.document.DocumentSection;
import tassei.reports.document.Front;
import tassei.reports.front.FrontPages;
import tassei.reports.model.ReportModel;
import tassei.reports.model.fact.RunFacts;
import tassei.reports.model.fact.WhatIfAssumption;
import tassei.reports.model.name.Named;
import tassei.reports.model.name.PlanPeriod;
import tassei.reports.text.Adjustments;
import tassei.reports.text.WhatIfMark;
import tassei.reports.text.Wording;

/** The cover, the stamp and the marks of a document. */
public final class FrontPage {
  private static final String WHAT_IF = "what-if";

  /** Published budgets stand beside invented outcomes: figures say themselves which they are. */
  private static final String SIMULATED = "simulated";

  private final ReportModel model;
  private final Wording wording;

  private FrontPage(ReportModel model, Wording wording) {
    this.model = model;
    this.wording = wording;
  }

  public static FrontPage of(ReportModel model, Wording wording) {
    return new FrontPage(model, wording);
  }

  /** With the first two pages: what they answer stands in every format. */
  public Document ofRun(List<DocumentSection> sections) {
    Front plain = FrontPages.of(model, wording, title(), laidOver());
    Front front = assumed().isNothing() ? plain : plain.marked(label(WHAT_IF));
    return document(laidOver(front.answers()), sections, front);
  }

  /** With a cover: a what-if of several scenarios has answers of its own. */
  public Document before(List<Document.Fact> answers, List<DocumentSection> sections) {
    return document(laidOver(answers), sections, Front.NONE);
  }

  private Document document(
      List<Document.Fact> answers, List<DocumentSection> sections, Front front) {
    String title = title();
    return new Document(
        wording.language(),
        wording.say("cover.document", title, wording.years().day(model.run().asOf())),
        wording.say("cover.author"),
        new Document.Cover(title, subtitle(), facts(), answers, notes()),
        marked(sections),
        new Document.Stamp(
            stamp(),
            wording.years().day(model.run().asOf()),
            model.run().dataHash(),
            Version.said(model.run().version(), wording)),
        names(),
        labels(codes()),
        labels(codes().stream().filter(code -> !code.equals(SIMULATED)).toList()),
        front);
  }

  private WhatIfAssumption assumed() {
    return model.run().assumed();
  }

  private String title() {
    return assumed().isNothing()
        ? wording.say("cover.title")
        : wording.say("whatif.title", WhatIfMark.names(assumed(), wording));
  }

  private String stamp() {
    return assumed().isNothing()
        ? model.run().id()
        : wording.say("whatif.stamp", assumed().base(), WhatIfMark.first(assumed(), wording));
  }

  /** Who cannot see a figure is told as well that it rests on assumptions. */
  private List<DocumentSection> marked(List<DocumentSection> sections) {
    return assumed().isNothing()
        ? sections
        : sections.stream().map(section -> section.marked(label(WHAT_IF))).toList();
  }

  private Map<String, String> names() {
    Map<String, String> names = new TreeMap<>();
    Stream.of(model.names().ministries(), model.names().projects())
        .flatMap(List::<Named>stream)
        .forEach(named -> names.putIfAbsent(named.code(), named.name(wording.language())));
    return names;
  }

  private String subtitle() {
    String plan = model.currentPlan().map(this::planAndYears).orElse("");
    return assumed().isNothing()
        ? plan
        : wording.say("whatif.report", wording.say("cover.title"), plan);
  }

  private String planAndYears(PlanPeriod plan) {
    return plan.name(wording.language())
        + wording.bracketed(wording.years().span(plan.fromFy(), plan.toFy()));
  }

  /** What identifies the run. */
  public List<Document.Fact> facts() {
    RunFacts run = model.run();
    List<Document.Fact> facts = new ArrayList<>();
    facts.add(fact("cover.as-of", wording.years().full(run.asOf())));
    facts.add(fact(assumed().isNothing() ? "cover.run" : "whatif.base", run.id()));
    facts.add(fact("cover.data", run.dataHash()));
    facts.add(fact("cover.version", Version.said(run.version(), wording)));
    if (!run.compared().isEmpty()) {
      facts.add(fact("cover.compared", run.compared()));
    }
    return List.copyOf(facts);
  }

  /** What the scenario does, and what it takes for granted, before what follows from it. */
  private List<Document.Fact> laidOver(List<Document.Fact> answers) {
    return Stream.concat(laidOver().stream(), answers.stream()).toList();
  }

  private List<Document.Fact> laidOver() {
    List<Document.Fact> facts = new ArrayList<>();
    if (!assumed().adjustments().isEmpty()) {
      Adjustments adjustments = new Adjustments(model, wording);
      List<String> said = assumed().adjustments().stream().map(adjustments::said).toList();
      facts.add(fact("whatif.does", String.join(wording.say("common.semicolon"), said)));
    }
    if (assumed().elasticity() != null && assumed().lag() != null) {
      facts.add(fact("whatif.assumes", WhatIfMark.assumption(assumed(), wording)));
    }
    return facts;
  }

  private Document.Fact fact(String key, String value) {
    return new Document.Fact(wording.say(key), value);
  }

  /** What each mark on the pages means. */
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    for (String mark : codes()) {
      notes.add(wording.say("cover.mark." + mark, label(mark)));
    }
    if (!assumed().isNothing()) {
      notes.add(wording.say("whatif.kept"));
    }
    if (model.run().marks().provisional()) {
      notes.add(wording.say("cover.mark.provisional", label("provisional")));
    }
    return List.copyOf(notes);
  }

  private List<String> labels(List<String> codes) {
    return codes.stream().map(this::label).toList();
  }

  /** Provisional figures are marked one by one, so not on every page. */
  private List<String> codes() {
    RunFacts.Marks marks = model.run().marks();
    List<String> codes = new ArrayList<>();
    if (marks.simulated()) {
      codes.add(SIMULATED);
    }
    if (marks.whatIf()) {
      codes.add(WHAT_IF);
    }
    if (marks.differs()) {
      codes.add("differs");
    }
    return codes;
  }

  private String label(String mark) {
    return mark.equals(WHAT_IF)
        ? WhatIfMark.of(model.labels(), assumed(), wording)
        : model.labels().mark(mark, wording.language());
  }
}
