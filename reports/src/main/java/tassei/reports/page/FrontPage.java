package tassei.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tassei.reports.document.Document;
import tassei.reports.document.Section;
import tassei.reports.model.Named;
import tassei.reports.model.Plan;
import tassei.reports.model.ReportModel;
import tassei.reports.model.RunFacts;
import tassei.reports.text.Wording;

/** The cover, the stamp and the marks of a document. */
final class FrontPage {
  private final ReportModel model;
  private final Wording wording;

  private FrontPage(ReportModel model, Wording wording) {
    this.model = model;
    this.wording = wording;
  }

  static FrontPage of(ReportModel model, Wording wording) {
    return new FrontPage(model, wording);
  }

  Document before(List<Document.Fact> answers, List<Section> sections) {
    String title = wording.say("cover.title");
    return new Document(
        wording.language(),
        wording.say("cover.document", title, wording.years().day(model.run().asOf())),
        wording.say("cover.author"),
        new Document.Cover(title, subtitle(), facts(), answers, notes()),
        sections,
        new Document.Stamp(
            model.run().id(),
            wording.years().day(model.run().asOf()),
            model.run().dataHash(),
            model.run().version()),
        names(),
        marks());
  }

  private Map<String, String> names() {
    Map<String, String> names = new TreeMap<>();
    Stream.of(model.names().ministries(), model.names().projects())
        .flatMap(List::<Named>stream)
        .forEach(named -> names.putIfAbsent(named.code(), named.name(wording.language())));
    return names;
  }

  private String subtitle() {
    return model.currentPlan().map(this::planAndYears).orElse("");
  }

  private String planAndYears(Plan plan) {
    return plan.name(wording.language())
        + wording.bracketed(wording.years().span(plan.fromFy(), plan.toFy()));
  }

  private List<Document.Fact> facts() {
    RunFacts run = model.run();
    List<Document.Fact> facts = new ArrayList<>();
    facts.add(fact("cover.as-of", wording.years().full(run.asOf())));
    facts.add(fact("cover.run", run.id()));
    facts.add(fact("cover.data", run.dataHash()));
    facts.add(fact("cover.version", run.version()));
    if (!run.compared().isEmpty()) {
      facts.add(fact("cover.compared", run.compared()));
    }
    return List.copyOf(facts);
  }

  private Document.Fact fact(String key, String value) {
    return new Document.Fact(wording.say(key), value);
  }

  /** What each mark on the pages means. */
  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    for (String mark : codes()) {
      notes.add(wording.say("cover.mark." + mark, label(mark)));
    }
    if (model.run().marks().provisional()) {
      notes.add(wording.say("cover.mark.provisional", label("provisional")));
    }
    return List.copyOf(notes);
  }

  private List<String> marks() {
    return codes().stream().map(this::label).toList();
  }

  /** Provisional figures are marked one by one, so not on every page. */
  private List<String> codes() {
    RunFacts.Marks marks = model.run().marks();
    List<String> codes = new ArrayList<>();
    if (marks.simulated()) {
      codes.add("simulated");
    }
    if (marks.whatIf()) {
      codes.add("what-if");
    }
    if (marks.differs()) {
      codes.add("differs");
    }
    return codes;
  }

  private String label(String mark) {
    return model.labels().mark(mark, wording.language());
  }
}
