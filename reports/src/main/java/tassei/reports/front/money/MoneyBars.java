package tassei.reports.front.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tassei.reports.chart.Chart;
import tassei.reports.document.FrontPart;
import tassei.reports.front.voice.Voice;
import tassei.reports.text.Amounts.Known;

/** The bars of the headline budget, drawn and in words. */
final class MoneyBars {
  private static final double ALL = 100;

  private final Voice voice;
  private final HeadlineMoney money;
  private final PrintedYen yen;

  MoneyBars(Voice voice, HeadlineMoney money) {
    this.voice = voice;
    this.money = money;
    List<BigDecimal> amounts = new ArrayList<>();
    amounts.add(money.headline().amountYen());
    money.rows().forEach(row -> amounts.add(row.amount()));
    this.yen = PrintedYen.fitting(voice.wording(), amounts);
  }

  PrintedYen yen() {
    return yen;
  }

  Chart.Allocation chart() {
    return new Chart.Allocation(
        money.hasMinistries() ? sum() : null,
        money.rows().stream().map(row -> bar(row, name(row), "")).toList(),
        money.aside() == null ? List.of() : List.of(aside()),
        voice.say("money.of-which"));
  }

  private Chart.Shares sum() {
    BigDecimal whole = money.headline().amountYen();
    List<Chart.Share> shares = new ArrayList<>();
    for (HeadlineMoney.Part part : money.ministries()) {
      shares.add(share(part, labels(part)));
    }
    if (money.hidden().signum() > 0) {
      shares.add(hidden(money.hidden(), labels(yen.figure(money.hidden()), money.hidden())));
    }
    Known known = Known.of(money.headline().atLeast());
    String name = money.isOfProjects() ? "money.sum.projects" : "money.sum";
    return new Chart.Shares(
        voice.say(name, money.rows().size()),
        new Chart.Value(yen.value(whole, known).exact(), yen.said(whole, known)),
        shares,
        "");
  }

  /** A share only of what is closed. */
  private List<String> labels(HeadlineMoney.Part part) {
    return part.atLeast() ? List.of(named(part)) : labels(named(part), part.amount());
  }

  private List<String> labels(String said, BigDecimal part) {
    return money.hasShare(part)
        ? List.of(said + voice.wording().bracketed(MoneyQuestion.percent(voice, money, part)), said)
        : List.of(said);
  }

  String name(HeadlineMoney.Row row) {
    return row.isStated() ? voice.numbered(row.project()) : voice.say("money.no-project");
  }

  private String named(HeadlineMoney.Part part) {
    return voice.say("money.part", voice.ministry(part.ministry()), figure(part));
  }

  private String figure(HeadlineMoney.Part part) {
    return yen.figure(part.amount(), Known.of(part.atLeast()));
  }

  private Chart.Share share(HeadlineMoney.Part part, List<String> labels) {
    return new Chart.Share(
        voice.ministry(part.ministry()),
        yen.value(part.amount(), Known.of(part.atLeast())),
        tone(part.ministry()),
        labels,
        named(part));
  }

  private Chart.Share hidden(BigDecimal amount, List<String> labels) {
    return new Chart.Share(
        voice.say("money.hidden"),
        yen.value(amount, Known.WHOLE),
        Chart.Share.HATCHED,
        labels,
        voice.say("money.part", voice.say("money.hidden"), yen.figure(amount)));
  }

  private int tone(String ministry) {
    List<String> order = money.ministries().stream().map(HeadlineMoney.Part::ministry).toList();
    int place = order.indexOf(ministry);
    return place < 0 ? order.size() : place;
  }

  private Chart.Shares bar(HeadlineMoney.Row row, String name, String note) {
    List<Chart.Share> shares = new ArrayList<>();
    row.parts().forEach(part -> shares.add(share(part, List.of(figure(part)))));
    if (row.hidden().signum() > 0) {
      shares.add(hidden(row.hidden(), List.of(yen.figure(row.hidden()))));
    }
    Known known = Known.of(row.atLeast());
    if (shares.isEmpty()) {
      shares.add(new Chart.Share(name, yen.value(row.amount(), known), 0, List.of(), ""));
    }
    return new Chart.Shares(name, yen.value(row.amount(), known), shares, note);
  }

  private Chart.Shares aside() {
    HeadlineMoney.Row aside = money.aside();
    List<String> ministries =
        aside.parts().stream().map(part -> voice.ministry(part.ministry())).toList();
    String note =
        ministries.isEmpty()
            ? voice.say("money.aside.note")
            : voice.say("money.aside.of", voice.wording().list(ministries));
    Chart.Shares bar = bar(aside, voice.say("money.aside"), note);
    List<Chart.Share> plain =
        bar.shares().stream()
            .map(share -> new Chart.Share(share.name(), share.value(), share.tone(), List.of(), ""))
            .toList();
    return new Chart.Shares(bar.name(), bar.total(), plain, note);
  }

  /** For a narrow screen and for those who do not see. */
  List<FrontPart.Bar> bars() {
    BigDecimal longest =
        money.rows().stream()
            .map(HeadlineMoney.Row::amount)
            .reduce(BigDecimal.ONE, BigDecimal::max);
    List<FrontPart.Bar> bars = new ArrayList<>();
    if (money.hasMinistries()) {
      bars.add(bar(sum(), money.headline().amountYen(), money.headline().amountYen(), ""));
    }
    for (HeadlineMoney.Row row : money.rows()) {
      bars.add(bar(bar(row, name(row), ""), row.amount(), longest, ""));
    }
    if (money.aside() != null) {
      Chart.Shares aside = aside();
      bars.add(bar(aside, money.aside().amount(), longest, aside.note()));
    }
    return bars;
  }

  private FrontPart.Bar bar(
      Chart.Shares shares, BigDecimal amount, BigDecimal longest, String note) {
    double all = shares.shares().stream().mapToDouble(MoneyBars::length).sum();
    List<FrontPart.Piece> pieces = new ArrayList<>();
    List<String> said = new ArrayList<>();
    for (Chart.Share share : shares.shares()) {
      if (length(share) > 0) {
        pieces.add(new FrontPart.Piece(length(share) / all * ALL, share.tone()));
      }
      if (money.hasMinistries()) {
        said.add(voice.say("money.part", share.name(), share.value().shown()));
      }
    }
    if (!note.isEmpty()) {
      said.add(note);
    }
    double share = longest.signum() > 0 ? amount.doubleValue() / longest.doubleValue() * ALL : 0;
    return new FrontPart.Bar(
        shares.name(),
        shares.total().shown(),
        Math.max(0, Math.min(ALL, share)),
        pieces,
        String.join(voice.wording().say("common.list.comma"), said));
  }

  /** Nothing is drawn of what is negative. */
  private static double length(Chart.Share share) {
    return Math.max(0, share.value().exact().doubleValue());
  }

  /** What no bar can show, because it is negative: by project, or of the table. */
  List<String> negative() {
    List<String> found = new ArrayList<>();
    for (HeadlineMoney.Row row : money.rows()) {
      if (row.amount().signum() < 0) {
        found.add(voice.say("money.part", name(row), yen.figure(row.amount())));
      }
      negative(row.parts()).forEach(part -> found.add(voice.say("money.part", name(row), part)));
    }
    return money.rows().isEmpty() ? negative(money.ministries()) : found;
  }

  private List<String> negative(List<HeadlineMoney.Part> parts) {
    return parts.stream().filter(part -> part.amount().signum() < 0).map(this::named).toList();
  }

  String said() {
    List<String> lines = new ArrayList<>();
    for (FrontPart.Bar bar : bars()) {
      String of = bar.said().isEmpty() ? "" : voice.wording().bracketed(bar.said());
      lines.add(bar.name() + " " + bar.total() + of);
    }
    return String.join(voice.wording().say("common.semicolon"), lines);
  }
}
