package tassei.reports.page.quality;

import java.util.ArrayList;
import java.util.List;
import tassei.reports.document.Block;
import tassei.reports.document.Cell;
import tassei.reports.model.quality.CheckedTotal;
import tassei.reports.page.Heads;
import tassei.reports.page.Teller;

/** Checks against published figures: how many agree, and each that is not exact. */
final class QualityControls {
  private QualityControls() {}

  /** One sentence for the whole. */
  static List<Block> lead(Teller teller) {
    List<CheckedTotal> controls = teller.model().controls();
    if (controls.isEmpty()) {
      return List.of();
    }
    String lead =
        teller.say(
            "quality.lead",
            judged(controls),
            agreeing(controls),
            count(controls, QualityVerdict.EXACT),
            count(controls, "within-rounding"),
            count(controls, "differs"),
            count(controls, QualityVerdict.CONTRADICTS),
            count(controls, "superseded"),
            count(controls, "no-data"));
    boolean isRun = teller.model().run().assumed().isNothing();
    String whole =
        isRun ? lead : teller.wording().sentences(List.of(teller.say("whatif.trust"), lead));
    return List.of(new Block.Prose(whole));
  }

  static List<Block> of(Teller teller) {
    List<CheckedTotal> controls = teller.model().controls();
    if (controls.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(counts(teller, controls));
    blocks.addAll(QualityRest.of(teller));
    return blocks;
  }

  private static long count(List<CheckedTotal> controls, String verdict) {
    return controls.stream().filter(control -> QualityVerdict.of(control).equals(verdict)).count();
  }

  /** Those that say something: neither superseded nor without data. */
  private static long judged(List<CheckedTotal> controls) {
    return controls.size() - count(controls, "superseded") - count(controls, "no-data");
  }

  private static long agreeing(List<CheckedTotal> controls) {
    return controls.stream().filter(QualityVerdict::agrees).count();
  }

  private static Block.Table counts(Teller teller, List<CheckedTotal> controls) {
    List<Block.Row> rows = new ArrayList<>();
    for (String verdict : QualityVerdict.of(controls)) {
      List<CheckedTotal> those =
          controls.stream().filter(control -> QualityVerdict.of(control).equals(verdict)).toList();
      rows.add(
          row(
              teller,
              Block.Row.Kind.PLAIN,
              QualityVerdict.cell(teller, verdict),
              those,
              teller.wording().words().find("quality.meaning." + verdict).orElse("")));
    }
    rows.add(
        row(
            teller,
            Block.Row.Kind.TOTAL,
            teller.words(teller.say("quality.controls.total")),
            controls,
            ""));
    return new Block.Table(
        "quality-verdicts",
        teller.say(
            "quality.controls.title",
            judged(controls),
            agreeing(controls),
            controls.size() - judged(controls)),
        teller.say("quality.controls.unit"),
        heads(teller),
        rows,
        "",
        Block.Table.Use.READ);
  }

  private static List<Block.Head> heads(Teller teller) {
    return List.of(
        Heads.words(teller.say("quality.controls.col.verdict"), 4),
        Heads.number(teller.say("quality.controls.col.count"), 2),
        new Block.Head(
            teller.say("quality.controls.col.weak"),
            teller.say("quality.controls.col.weak.meaning"),
            Block.Align.RIGHT,
            3),
        Heads.words(teller.say("quality.controls.col.meaning"), 10));
  }

  private static Block.Row row(
      Teller teller, Block.Row.Kind kind, Cell name, List<CheckedTotal> those, String meaning) {
    long weak = those.stream().filter(CheckedTotal::weak).count();
    return new Block.Row(
        kind, List.of(name, teller.count(those.size()), teller.count(weak), teller.words(meaning)));
  }
}
