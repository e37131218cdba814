package tassei.reports.front.move;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tassei.reports.document.Block;
import tassei.reports.document.FrontPart;
import tassei.reports.document.FrontPart.Bit;
import tassei.reports.document.FrontPart.GridHead;
import tassei.reports.document.FrontPart.GridRow;
import tassei.reports.front.target.Strip;
import tassei.reports.front.target.StripPage;
import tassei.reports.front.target.TargetState;
import tassei.reports.front.voice.Bits;
import tassei.reports.front.voice.Voice;
import tassei.reports.model.change.ChangeCause;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.text.Numbers;

/** What differs from the report before: by project and cause, then the targets themselves. */
final class ComparedGrids {
  private static final int MOST = 8;
  private static final int MOST_DIGITS = 2;

  private final Voice voice;
  private final Compared compared;
  private final List<Strip> strips;

  ComparedGrids(Voice voice, Compared compared, List<Strip> strips) {
    this.voice = voice;
    this.compared = compared;
    this.strips = strips;
  }

  FrontPart.Grid byProject() {
    List<GridRow> rows = new ArrayList<>();
    int all = 0;
    for (Strip strip : strips) {
      for (Strip.Row row : strip.rows()) {
        List<Compared.Changed> changed = changed(row);
        rows.add(
            new GridRow(
                GridRow.Kind.PLAIN,
                cells(Bits.text(voice.numbered(row.project())), changed, row.wholes().size())));
        all += row.wholes().size();
      }
    }
    List<Compared.Changed> inView =
        strips.stream()
            .flatMap(strip -> strip.rows().stream())
            .map(this::changed)
            .flatMap(List::stream)
            .toList();
    rows.add(
        new GridRow(
            GridRow.Kind.SUM, cells(Bits.strong(voice.say("moves.sum", all)), inView, all)));
    List<GridHead> heads = new ArrayList<>();
    heads.add(Bits.words(voice.say("project.one"), 44));
    heads.add(Bits.number(voice.say("compared.changed"), "", 16));
    addCauses(heads, voice.say("moves.changed"), 10);
    return new FrontPart.Grid("by-project", heads, rows);
  }

  private List<Compared.Changed> changed(Strip.Row row) {
    List<String> codes = row.wholes().stream().map(target -> target.kpi().code()).toList();
    return compared.kpis().stream().filter(one -> codes.contains(one.kpi().code())).toList();
  }

  private List<List<Bit>> cells(Bit name, List<Compared.Changed> changed, int of) {
    List<List<Bit>> cells = new ArrayList<>();
    cells.add(Bits.cell(name));
    cells.add(
        Bits.cell(Bits.strong(Integer.toString(changed.size())), Bits.text(voice.say("of", of))));
    for (ChangeCause kind : ChangeCause.values()) {
      cells.add(Bits.cell(count(changed, kind)));
    }
    return cells;
  }

  /** A dash where of nothing that changed is known what changed it. */
  private static Bit count(List<Compared.Changed> changed, ChangeCause kind) {
    boolean isUnknown =
        !changed.isEmpty() && changed.stream().allMatch(one -> one.by(kind) == null);
    return isUnknown ? Bits.faint(Bits.NONE) : Bits.count(Compared.changedBy(changed, kind));
  }

  private void addCauses(List<GridHead> heads, String group, double share) {
    for (ChangeCause kind : ChangeCause.values()) {
      heads.add(Bits.number(voice.say("cause." + kind.code()), group, share));
    }
  }

  FrontPart.Grid figures() {
    List<Compared.Changed> targets = compared.targets();
    List<GridHead> heads = new ArrayList<>();
    heads.add(Bits.words(voice.say("compared.list", targets.size()), 52));
    heads.add(new GridHead(voice.say("compared.figures"), "", 20, Block.Align.CENTRE));
    addCauses(heads, "", 7);
    List<GridRow> rows = new ArrayList<>(targets.stream().limit(MOST).map(this::row).toList());
    if (targets.size() > MOST) {
      List<List<Bit>> cells = new ArrayList<>();
      cells.add(Bits.cell(Bits.faint(voice.say("compared.more", targets.size() - MOST))));
      while (cells.size() < heads.size()) {
        cells.add(List.of());
      }
      rows.add(new GridRow(GridRow.Kind.PLAIN, cells));
    }
    return new FrontPart.Grid("reached", heads, rows);
  }

  private GridRow row(Compared.Changed changed) {
    ReportedKpi kpi = changed.kpi();
    List<List<Bit>> cells = new ArrayList<>();
    TargetState now = TargetState.of(kpi);
    cells.add(
        Bits.cell(
            Bits.signs(now.sign().code(), voice.say("stand." + StripPage.code(now))),
            Bits.faint(" " + (voice.number(kpi.owner().project()) + " ").stripLeading()),
            Bits.text(voice.target(kpi))));
    cells.add(
        Bits.cell(
            Bits.text(value(kpi, changed.before()) + " → "),
            Bits.strong(value(kpi, changed.after())),
            Bits.faint(voice.say("against", target(changed)))));
    for (ChangeCause kind : ChangeCause.values()) {
      cells.add(Bits.cell(Bits.change(changed.by(kind))));
    }
    return new GridRow(GridRow.Kind.PLAIN, cells);
  }

  private String target(Compared.Changed changed) {
    String now = voice.numbers().target(changed.kpi());
    return changed.hasTargetOfBefore()
        ? now
        : voice.say("compared.target", aimed(changed.aimedBefore()), now);
  }

  private static String aimed(BigDecimal target) {
    return target == null ? Bits.NONE : Numbers.plain(target, MOST_DIGITS);
  }

  private String value(ReportedKpi kpi, BigDecimal value) {
    return value == null ? Bits.NONE : voice.numbers().value(kpi, value);
  }
}
