package tassei.reports.front.money;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tassei.contract.Level;
import tassei.contract.words.OwnerKey;
import tassei.reports.front.voice.Citation;
import tassei.reports.front.voice.Voice;
import tassei.reports.model.budget.PublishedLine;
import tassei.reports.model.fact.HeadlineBudget;
import tassei.reports.model.name.CodeName;
import tassei.reports.model.quality.CheckedTotal;

/** What the headline budget is the sum of, what it does not add up to, and who says so. */
final class MoneySource {
  private static final int MOST_DOCUMENTS = 2;

  private final Voice voice;
  private final HeadlineMoney money;
  private final MoneyBars bars;
  private final HeadlineBudget headline;

  MoneySource(Voice voice, HeadlineMoney money, MoneyBars bars) {
    this.voice = voice;
    this.money = money;
    this.bars = bars;
    this.headline = money.headline();
  }

  /** What a budget table is called; empty where nobody says. */
  static String name(Voice voice, String collection) {
    return voice
        .model()
        .names()
        .called("collection", collection)
        .map(name -> name.in(voice.language()))
        .orElse("");
  }

  /** That other tables are not in it, with one of the same year by name; empty for no others. */
  String others() {
    List<String> order =
        voice.model().names().codes().stream()
            .filter(named -> named.column().equals("collection"))
            .map(CodeName::code)
            .toList();
    List<String> others =
        voice.model().budget().lines().rows().stream()
            .filter(line -> !line.collection().equals(headline.collection()))
            .sorted(
                Comparator.comparing(
                        (PublishedLine line) -> line.fiscalYear() != headline.fiscalYear())
                    .thenComparingInt(line -> order.indexOf(line.collection())))
            .map(PublishedLine::collection)
            .distinct()
            .toList();
    if (others.isEmpty()) {
      return "";
    }
    return others.stream()
        .map(collection -> name(voice, collection))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .map(name -> voice.say(others.size() == 1 ? "money.other" : "money.others.such", name))
        .orElseGet(() -> voice.say("money.others"));
  }

  String said() {
    List<String> sentences = new ArrayList<>();
    sentences.add(voice.say("money.unit", bars.yen().unit()));
    if (headline.outsideYen() != null && !isPrinted()) {
      sentences.add(voice.say(money.isOfProjects() ? "money.own-sum" : "money.own-rest"));
    }
    sentences.add(money.isWrong() ? voice.say("money.wrong") : rounding());
    List<String> negative = bars.negative();
    if (!negative.isEmpty()) {
      sentences.add(voice.say("money.negative", voice.wording().list(negative)));
    }
    sentences.add(voice.say("money.source", documents()));
    return voice.wording().sentences(sentences);
  }

  /** Rests of opposite sign are no smaller for each other. */
  private String rounding() {
    boolean isMore = money.roundedUp().signum() > 0;
    boolean isLess = money.roundedDown().signum() > 0;
    if (isMore && isLess) {
      return voice.say("money.rounding.both", more(), less());
    }
    return isMore
        ? voice.say("money.rounding.more", more())
        : isLess ? voice.say("money.rounding.less", less()) : "";
  }

  private String more() {
    return bars.yen().said(money.roundedUp());
  }

  private String less() {
    return bars.yen().said(money.roundedDown());
  }

  /** Whether a document prints this very sum, and not another one that happens to be as large. */
  private boolean isPrinted() {
    return voice.model().controls().stream()
        .filter(control -> control.table().equals("budget") && control.measure().equals("sum"))
        .filter(control -> control.agrees() && control.published() != null)
        .filter(control -> control.published().compareTo(headline.amountYen()) == 0)
        .anyMatch(control -> isOfThis(control.scope(), control.fiscalYear()));
  }

  private boolean isOfThis(CheckedTotal.Scope scope, String fiscalYear) {
    return scope.collection().equals(headline.collection())
        && fiscalYear.equals(Integer.toString(headline.fiscalYear()))
        && scope.stage().equals(headline.stage())
        && scope.lines().isEmpty()
        && isOfThese(scope.projects())
        && holdsAll(scope.ministries(), OwnerKey.MINISTRY)
        && holdsAll(scope.programmes(), OwnerKey.PROGRAMME)
        && holdsAll(scope.recipients(), OwnerKey.RECIPIENT)
        && holdsAll(scope.accounts(), OwnerKey.ACCOUNT);
  }

  /** The projects of the sum and no other; none where nothing is outside them. */
  private boolean isOfThese(String projects) {
    Set<String> own =
        money.rows().stream().map(HeadlineMoney.Row::project).collect(Collectors.toSet());
    return projects.isEmpty() ? headline.outsideYen() == null : codes(projects).equals(own);
  }

  /** Whether it asks for no key of the level, or for each that the table has. */
  private boolean holdsAll(String asked, OwnerKey key) {
    return asked.isEmpty()
        || voice.model().budget().at(Level.of(key), headline.table()).stream()
            .map(row -> row.owner().of(key))
            .allMatch(codes(asked)::contains);
  }

  private static Set<String> codes(String joined) {
    return Arrays.stream(joined.split(";", -1)).map(String::strip).collect(Collectors.toSet());
  }

  /** All of them by name, or none: some would pass for all. */
  private String documents() {
    List<String> sources =
        voice.model().budget().lines().rows().stream()
            .filter(this::isAdded)
            .map(line -> Citation.withoutPage(line.origin().source()))
            .toList();
    Set<String> documents = new TreeSet<>(sources);
    boolean isCitable =
        !documents.isEmpty()
            && documents.size() <= MOST_DOCUMENTS
            && documents.stream().allMatch(voice.language()::isOf);
    if (isCitable) {
      return voice.wording().list(List.copyOf(documents));
    }
    String collection = name(voice, headline.collection());
    return collection.isEmpty() ? voice.say("source.lines") : collection;
  }

  private boolean isAdded(PublishedLine line) {
    return line.isOf(headline.table()) && line.counted() != null;
  }
}
