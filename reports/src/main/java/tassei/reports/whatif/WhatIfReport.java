package tassei.reports.whatif;

import java.util.ArrayList;
import java.util.List;
import tassei.reports.document.Block;
import tassei.reports.document.Document;
import tassei.reports.document.DocumentSection;
import tassei.reports.document.Language;
import tassei.reports.page.overview.FrontPage;
import tassei.reports.page.quality.Unprintable;
import tassei.reports.text.Wording;

/** A what-if in one language, in reading order. */
public final class WhatIfReport {
  private static final List<String> NOTES =
      List.of("effect", "years", "sensitivity", "measure", "budget", "base", "chance");

  private WhatIfReport() {}

  public static Document document(WhatIfModel whatIf, Language language) {
    Wording wording = Wording.in(language);
    WhatIfEdition edition = new WhatIfEdition(whatIf, wording);
    SweepPages sweeps = new SweepPages(edition);
    List<DocumentSection> sections = new ArrayList<>();
    sections.add(SummaryPages.of(edition));
    sweeps.section().ifPresent(sections::add);
    ScenarioBudgetPages.of(edition).ifPresent(sections::add);
    ProspectPages.of(edition).ifPresent(sections::add);
    sections.add(methods(edition));
    sections.removeIf(DocumentSection::isEmpty);
    return FrontPage.of(whatIf.model(), wording)
        .before(answers(edition, sweeps), Unprintable.named(sections, wording));
  }

  private static List<Document.Fact> answers(WhatIfEdition edition, SweepPages sweeps) {
    Titles titles = new Titles(edition);
    List<ScenarioRow> scenarios = edition.whatIf().plain();
    List<Document.Fact> answers = new ArrayList<>();
    sweeps.answers().forEach(said -> answers.add(fact(edition, "whatif.question.most", said)));
    if (!scenarios.isEmpty()) {
      answers.add(fact(edition, "whatif.question.budget", titles.budget(scenarios)));
      answers.add(fact(edition, "whatif.question.prospects", titles.prospects(scenarios)));
    }
    return List.copyOf(answers);
  }

  private static Document.Fact fact(WhatIfEdition edition, String key, String said) {
    return new Document.Fact(edition.say(key), edition.wording().sentence(said));
  }

  private static DocumentSection methods(WhatIfEdition edition) {
    List<Block> notes = new ArrayList<>();
    NOTES.forEach(note -> notes.add(new Block.Prose(edition.say("whatif.note." + note))));
    return new DocumentSection(
        "whatif-methods",
        edition.say("whatif.methods"),
        DocumentSection.Break.FOLLOWS,
        notes,
        List.of());
  }
}
