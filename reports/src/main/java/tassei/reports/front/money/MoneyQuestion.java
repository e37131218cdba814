package tassei.reports.front.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tassei.contract.row.RollupRow;
import tassei.contract.words.ChangeReason;
import tassei.reports.document.Block;
import tassei.reports.document.Front;
import tassei.reports.document.FrontPart;
import tassei.reports.front.voice.BlockTags;
import tassei.reports.front.voice.Voice;
import tassei.reports.model.fact.HeadlineBudget;
import tassei.reports.text.Amounts.Known;
import tassei.reports.text.Numbers;

/** The second question: how is the budget allocated? */
public final class MoneyQuestion {
  private final Voice voice;
  private final Optional<HeadlineMoney> money;

  public MoneyQuestion(Voice voice) {
    this.voice = voice;
    this.money = HeadlineMoney.of(voice.model());
  }

  public Front.Question question() {
    return money
        .map(this::question)
        .orElseGet(
            () ->
                new Front.Question(
                    "front-money",
                    voice.say("asked.money"),
                    List.of(),
                    voice.say("money.none"),
                    "",
                    List.of(),
                    ""));
  }

  private Front.Question question(HeadlineMoney found) {
    MoneyBars bars = new MoneyBars(voice, found);
    List<FrontPart> parts = new ArrayList<>();
    MoneySource source = new MoneySource(voice, found, bars);
    String scope = voice.wording().sentences(List.of(source.others(), change(found)));
    parts.add(new FrontPart.Line(FrontPart.Line.Place.AGE, age(found), scope));
    String answer = answer(found, bars);
    parts.add(
        new FrontPart.Money(
            new Block.Picture(
                "front-budget",
                bars.chart(),
                Block.Width.FULL,
                answer,
                age(found),
                source.said(),
                answer + voice.say("full-stop") + bars.said()),
            bars.bars()));
    boolean isReal = voice.model().run().assumed().isNothing();
    return new Front.Question(
        "front-money",
        voice.say("asked.money"),
        BlockTags.of(voice, false, !isReal),
        answer,
        "",
        List.copyOf(parts),
        source.said());
  }

  private String answer(HeadlineMoney found, MoneyBars bars) {
    HeadlineBudget headline = found.headline();
    String whole = bars.yen().said(headline.amountYen(), Known.of(headline.atLeast()));
    if (headline.atLeast()) {
      return voice.say("money.answer.least", whole);
    }
    if (found.hasShare(found.hidden())) {
      return voice.say("money.answer.hidden", whole, percent(voice, found, found.hidden()));
    }
    Optional<HeadlineMoney.Part> largest =
        found.ministries().stream()
            .limit(1)
            .filter(part -> !part.atLeast() && found.hasShare(part.amount()))
            .findFirst();
    if (largest.isPresent()) {
      return voice.say(
          "money.answer.ministry",
          whole,
          voice.ministry(largest.get().ministry()),
          percent(voice, found, largest.get().amount()));
    }
    return found.isOfProjects()
        ? voice.say("money.answer.projects", whole, found.rows().size())
        : voice.say("money.answer.whole", whole);
  }

  /** Of the whole; the part must have a share. */
  static String percent(Voice voice, HeadlineMoney money, BigDecimal part) {
    BigDecimal percent =
        part.movePointRight(2).divide(money.headline().amountYen(), 1, RoundingMode.HALF_UP);
    return voice.wording().say("common.percent", Numbers.of(percent, 1));
  }

  /** Of which budget table, which year, which stage, and how old. */
  private String age(HeadlineMoney found) {
    HeadlineBudget headline = found.headline();
    int age = headline.ageYears();
    String collection = MoneySource.name(voice, headline.collection());
    String key = age > 0 ? "money.age" : age < 0 ? "money.ahead" : "money.age.none";
    return voice.say(
        key,
        voice.year(headline.fiscalYear()),
        voice.wording().code("budget.stage.", headline.stage()),
        age,
        collection.isEmpty() ? "" : voice.say("money.of-collection", collection));
  }

  /** Against the year before: of everything in the table, because no row is of less than that. */
  private String change(HeadlineMoney found) {
    RollupRow total = found.total();
    if (total == null || total.changePct() == null) {
      ChangeReason reason = total == null ? null : total.changeReason();
      return voice.say("money.no-change" + (reason == null ? "" : "." + reason.code()));
    }
    return voice.say(
        found.headline().outsideYen() == null ? "money.change" : "money.change.all",
        voice.wording().say("common.percent", Numbers.change(total.changePct(), 1)));
  }
}
