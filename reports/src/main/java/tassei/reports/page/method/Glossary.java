package tassei.reports.page.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tassei.reports.chart.StatusMark;
import tassei.reports.document.Block;
import tassei.reports.document.Cell;
import tassei.reports.document.DocumentSection;
import tassei.reports.model.ReportModel;
import tassei.reports.text.Wording;

/** What judgements, marks and terms mean. */
public final class Glossary {
  private final ReportModel model;
  private final Wording wording;

  private Glossary(ReportModel model, Wording wording) {
    this.model = model;
    this.wording = wording;
  }

  public static Optional<DocumentSection> of(ReportModel model, Wording wording) {
    Glossary glossary = new Glossary(model, wording);
    List<Block> blocks = new ArrayList<>();
    blocks.add(glossary.judgements());
    if (!model.labels().marks().isEmpty()) {
      blocks.add(glossary.marks());
    }
    blocks.add(glossary.terms());
    return Optional.of(
        new DocumentSection(
                "glossary",
                wording.say("glossary.title"),
                DocumentSection.Break.FOLLOWS,
                List.copyOf(blocks),
                List.of())
            .published());
  }

  private Block.Table judgements() {
    List<Block.Row> rows = new ArrayList<>();
    for (StatusMark status : StatusMark.values()) {
      String code = status.name().toLowerCase(Locale.ROOT).replace('_', '-');
      String label = model.labels().judgement(status, wording.language());
      rows.add(row(new Cell.Judged(status, label), say("judgement." + code)));
    }
    return table("judgements", "judgements.col.mark", rows);
  }

  private Block.Table marks() {
    List<Block.Row> rows = new ArrayList<>();
    for (String code : model.labels().marks().keySet()) {
      String label = model.labels().mark(code, wording.language());
      String meaning = wording.words().find("glossary.mark." + code).orElse("");
      rows.add(row(new Cell.Words(label), meaning));
    }
    return table("marks", "judgements.col.mark", rows);
  }

  private Block.Table terms() {
    List<Block.Row> rows = new ArrayList<>();
    for (String term : say("order").split(",", -1)) {
      rows.add(row(new Cell.Words(say("term." + term)), say("meaning." + term)));
    }
    return table("terms", "terms.col.term", rows);
  }

  private Block.Table table(String id, String name, List<Block.Row> rows) {
    return new Block.Table(
        "glossary-" + id,
        say(id + ".title"),
        "",
        List.of(
            new Block.Head(say(name), "", Block.Align.LEFT, 5),
            new Block.Head(say("terms.col.meaning"), "", Block.Align.LEFT, 16)),
        rows,
        "",
        Block.Table.Use.READ);
  }

  private static Block.Row row(Cell term, String meaning) {
    return new Block.Row(Block.Row.Kind.PLAIN, List.of(term, new Cell.Words(meaning)));
  }

  private String say(String key) {
    return wording.say("glossary." + key);
  }
}
