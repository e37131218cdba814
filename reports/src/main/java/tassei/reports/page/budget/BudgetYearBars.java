package tassei.reports.page.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import tassei.contract.words.Stage;
import tassei.reports.chart.Chart;
import tassei.reports.document.Block;
import tassei.reports.page.BudgetGround;
import tassei.reports.page.BudgetSlice;
import tassei.reports.text.Numbers;

/** A collection over its years as stacked bars. */
public final class BudgetYearBars {
  /** Years from which bars need the whole line. */
  private static final int WIDE = 4;

  private final BudgetGround ground;
  private final BudgetYears cut;

  private BudgetYearBars(BudgetGround ground, BudgetYears cut) {
    this.ground = ground;
    this.cut = cut;
  }

  /** Long series have a chapter of their own. */
  static Optional<Block> of(BudgetGround ground, BudgetCollection collection) {
    return collection.isLong()
        ? Optional.empty()
        : BudgetYears.of(ground.budget(), collection.years())
            .map(cut -> new BudgetYearBars(ground, cut).picture());
  }

  public static Block.Picture of(BudgetGround ground, BudgetYears cut) {
    return new BudgetYearBars(ground, cut).picture();
  }

  private Block.Picture picture() {
    return new Block.Picture(
        ground.id() + "-years",
        chart(),
        cut.years().size() < WIDE ? Block.Width.HALF : Block.Width.FULL,
        title(),
        subtitle(),
        source(),
        ground.say("budget.over.alt", ground.amounts().unit(), String.join(comma(), points())));
  }

  private Chart.StackedBars chart() {
    List<Chart.Series> series = new ArrayList<>();
    Iterator<String> names = cut.names(ground).iterator();
    for (List<BigDecimal> amounts : cut.series().values()) {
      String name = names.next();
      if (!cut.isThin(amounts)) {
        List<Chart.Value> values = new ArrayList<>();
        amounts.forEach(amount -> values.add(ground.value(amount)));
        series.add(new Chart.Series(name, values));
      }
    }
    return new Chart.StackedBars(
        ground.amounts().unit(),
        cut.years().stream()
            .map(year -> ground.wording().years().brief(year.fiscalYear()))
            .toList(),
        series,
        cut.totals().stream().map(ground::value).toList());
  }

  private String title() {
    int last = cut.totals().size() - 1;
    BigDecimal from = cut.totals().get(0);
    BigDecimal to = cut.totals().get(last);
    if (from.signum() <= 0 || !cut.years().get(last).comparesWith(cut.years().get(0))) {
      return ground.say("budget.over.of", ground.collection());
    }
    BigDecimal change =
        to.subtract(from).scaleByPowerOfTen(2).divide(from, 5, RoundingMode.HALF_UP);
    String collection = ground.collection();
    return switch (change.signum()) {
      case 0 -> ground.say("budget.over.same", collection, end(0), end(last), ground.said(to));
      case 1 -> changed("budget.over.up", change, from, to);
      default -> changed("budget.over.down", change, from, to);
    };
  }

  private String changed(String key, BigDecimal change, BigDecimal from, BigDecimal to) {
    return ground.say(
        key,
        ground.collection(),
        end(0),
        end(cut.totals().size() - 1),
        ground.wording().percent(Numbers.of(change.abs(), 1)),
        ground.say("budget.over.between", ground.said(from), ground.said(to)));
  }

  /** A year of the title, with its stage where the two ends are not of the same one. */
  private String end(int place) {
    Stage first = cut.years().get(0).stage();
    Stage last = cut.years().get(cut.years().size() - 1).stage();
    return first == last
        ? year(place)
        : ground.say("budget.over.end", year(place), ground.stage(cut.years().get(place).stage()));
  }

  private String year(int place) {
    return ground.wording().years().year(cut.years().get(place).fiscalYear());
  }

  private String subtitle() {
    String by = ground.say("budget.by." + cut.by().name().toLowerCase(Locale.ROOT));
    return ground.say(
        "budget.over.unit",
        by,
        stages(),
        ground.amounts().unit(),
        ground
            .wording()
            .years()
            .span(
                cut.years().get(0).fiscalYear(),
                cut.years().get(cut.years().size() - 1).fiscalYear()));
  }

  /** One stage for all years, or that of each year. */
  private String stages() {
    List<Stage> stages = cut.years().stream().map(BudgetSlice::stage).distinct().toList();
    if (stages.size() == 1) {
      return ground.stage(stages.get(0));
    }
    return String.join(
        comma(),
        IntStream.range(0, cut.years().size())
            .mapToObj(
                i ->
                    ground.say(
                        "budget.over.stage", year(i), ground.stage(cut.years().get(i).stage())))
            .toList());
  }

  private List<String> points() {
    return IntStream.range(0, cut.years().size())
        .mapToObj(i -> ground.say("budget.over.point", year(i), ground.said(cut.totals().get(i))))
        .toList();
  }

  private String source() {
    return ground
        .teller()
        .sources(
            ground.budget().lines().rows().stream()
                .filter(line -> cut.years().stream().anyMatch(year -> year.holds(line)))
                .map(line -> line.origin().source())
                .toList());
  }

  private String comma() {
    return ground.say("common.list.comma");
  }
}
