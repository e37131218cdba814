package tassei.reports.front;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tassei.reports.document.Block;
import tassei.reports.document.Front;
import tassei.reports.document.FrontPart;
import tassei.reports.model.BudgetLine;
import tassei.reports.model.BudgetRow;
import tassei.reports.model.HeadlineBudget;
import tassei.reports.text.Amounts.Known;
import tassei.reports.text.Numbers;

/** The second question: how is the budget allocated? */
final class MoneyQuestion {
  private final Voice voice;
  private final Optional<Money> money;

  MoneyQuestion(Voice voice) {
    this.voice = voice;
    this.money = Money.of(voice.model());
  }

  Front.Question question() {
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

  private Front.Question question(Money found) {
    MoneyBars bars = new MoneyBars(voice, found);
    List<FrontPart> parts = new ArrayList<>();
    parts.add(new FrontPart.Line(FrontPart.Line.Place.AGE, age(found), change(found)));
    String answer = answer(found, bars);
    parts.add(
        new FrontPart.Money(
            new Block.Picture(
                "front-budget",
                bars.chart(),
                Block.Width.FULL,
                answer,
                age(found),
                source(found, bars),
                answer + voice.say("full-stop") + bars.said()),
            bars.bars()));
    boolean isReal = voice.model().run().assumed().isNothing();
    return new Front.Question(
        "front-money",
        voice.say("asked.money"),
        FrontPages.tags(voice, false, !isReal),
        answer,
        "",
        List.copyOf(parts),
        source(found, bars));
  }

  private String answer(Money found, MoneyBars bars) {
    HeadlineBudget headline = found.headline();
    String whole = bars.yen().said(headline.amountYen(), Known.of(headline.atLeast()));
    if (headline.atLeast()) {
      return voice.say("money.answer.least", whole);
    }
    if (found.hidden().signum() > 0) {
      return voice.say("money.answer.hidden", whole, percent(found.hidden(), headline));
    }
    Optional<Money.Part> largest =
        found.ministries().stream().filter(part -> !part.atLeast()).findFirst();
    boolean isFirst = largest.isPresent() && largest.get().equals(found.ministries().get(0));
    if (isFirst) {
      return voice.say(
          "money.answer.ministry",
          whole,
          voice.ministry(largest.get().ministry()),
          percent(largest.get().amount(), headline));
    }
    return found.rows().isEmpty()
        ? voice.say("money.answer.whole", whole)
        : voice.say("money.answer.projects", whole, found.rows().size());
  }

  private String percent(BigDecimal part, HeadlineBudget headline) {
    return percent(voice, part, headline.amountYen());
  }

  static String percent(Voice voice, BigDecimal part, BigDecimal whole) {
    BigDecimal percent = part.movePointRight(2).divide(whole, 1, RoundingMode.HALF_UP);
    return voice.wording().say("common.percent", Numbers.of(percent, 1));
  }

  /** Which year, which stage, and how old. */
  private String age(Money found) {
    HeadlineBudget headline = found.headline();
    int age = headline.ageYears();
    String key = age > 0 ? "money.age" : age < 0 ? "money.ahead" : "money.age.none";
    return voice.say(
        key,
        voice.year(headline.fiscalYear()),
        voice.wording().code("budget.stage.", headline.stage()),
        age);
  }

  /** Against the year before, of everything in the table where that alone is known. */
  private String change(Money found) {
    BudgetRow total = found.total();
    boolean isKnown =
        total != null && total.changePct() != null && found.headline().outsideYen() == null;
    return isKnown
        ? voice.say(
            "money.change",
            voice.wording().say("common.percent", Numbers.change(total.changePct(), 1)))
        : voice.say("money.no-change");
  }

  private String source(Money found, MoneyBars bars) {
    List<String> sentences = new ArrayList<>();
    sentences.add(voice.say("money.unit", bars.yen().unit()));
    boolean isOwn = found.headline().outsideYen() != null && !isPrinted(found);
    if (isOwn) {
      sentences.add(voice.say("money.own-sum", found.rows().size()));
    }
    if (found.rounding().signum() != 0) {
      sentences.add(
          voice.say(
              found.rounding().signum() < 0 ? "money.rounding.more" : "money.rounding.less",
              bars.yen().said(found.rounding().abs())));
    }
    sentences.add(voice.say("money.source", documents(found)));
    return voice.wording().sentences(sentences);
  }

  /** Whether a document prints this very sum. */
  private boolean isPrinted(Money found) {
    return voice.model().controls().stream()
        .anyMatch(
            control ->
                control.table().equals("budget")
                    && control.published() != null
                    && control.published().compareTo(found.headline().amountYen()) == 0);
  }

  private String documents(Money found) {
    Map<String, Integer> counts = new TreeMap<>();
    for (BudgetLine line : voice.model().budget().lines().rows()) {
      boolean isOf =
          line.collection().equals(found.headline().collection())
              && line.fiscalYear() == found.headline().fiscalYear()
              && line.stage().equals(found.headline().stage())
              && line.counted() != null;
      if (isOf && !line.origin().source().isBlank()) {
        counts.merge(line.origin().source().replaceAll("\\s*p\\.\\d+$", ""), 1, Integer::sum);
      }
    }
    List<String> named = counts.keySet().stream().filter(voice.language()::isOf).toList();
    String collection =
        voice
            .model()
            .names()
            .called("collection", found.headline().collection())
            .map(name -> name.in(voice.language()))
            .orElse("");
    if (named.isEmpty() || named.size() > 2) {
      return collection.isEmpty() ? voice.say("source.lines") : collection;
    }
    return String.join("", named);
  }
}
