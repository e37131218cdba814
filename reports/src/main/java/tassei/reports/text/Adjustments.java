package tassei.reports.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tassei.contract.Scope;
import tassei.reports.model.ReportModel;

/** What a scenario does, with the names of what its tables call by codes. */
public final class Adjustments {
  /** As {@code change: +10% (collection C, ministry M)}; what is varied has no amount. */
  private static final Pattern DONE = Pattern.compile("(\\w+)(?:: (.+?))? \\((.*)\\)");

  private static final Pattern WRITTEN = Pattern.compile("amounts of (\\d+) lines");
  private static final Pattern YEN = Pattern.compile("(-?[\\d,]+) yen");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final String FROM = "from ";
  private static final String TO = ", to ";

  private final ReportModel model;
  private final Wording wording;

  public Adjustments(ReportModel model, Wording wording) {
    this.model = model;
    this.wording = wording;
  }

  /** One adjustment, taken apart. */
  private record Done(String verb, String amount, List<String> where, List<String> into) {
    Stream<String> parts() {
      return Stream.concat(where.stream(), into.stream());
    }
  }

  /** As a sentence's clause; as it stands where it is of no known kind. */
  public String said(String adjustment) {
    Matcher written = WRITTEN.matcher(adjustment);
    if (written.matches()) {
      return wording.say("whatif.do.amounts", Integer.parseInt(written.group(1)));
    }
    Done done = done(adjustment);
    return done == null || done.amount == null
        ? adjustment
        : wording.say(
            "whatif.do." + done.verb, amount(done.amount), joined(done.where), joined(done.into));
  }

  /** What is varied, told apart: what all of them share is left out. */
  public List<String> varied(List<String> swept) {
    List<Done> all = swept.stream().map(this::done).toList();
    Set<String> common = new HashSet<>();
    if (all.size() > 1 && !all.contains(null)) {
      all.get(0).parts().forEach(common::add);
      all.forEach(done -> common.retainAll(done.parts().toList()));
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < swept.size(); i++) {
      String name = all.get(i) == null ? "" : name(all.get(i), common);
      names.add(name.isEmpty() ? swept.get(i) : name);
    }
    return names;
  }

  private String name(Done done, Set<String> common) {
    String from = joined(done.where.stream().filter(part -> !common.contains(part)).toList());
    String into = joined(done.into.stream().filter(part -> !common.contains(part)).toList());
    return into.isEmpty() ? from : wording.say("whatif.varied.move", from, into);
  }

  private Done done(String adjustment) {
    Matcher found = DONE.matcher(adjustment);
    if (!found.matches() || wording.words().find("whatif.do." + found.group(1)).isEmpty()) {
      return null;
    }
    String where = found.group(3);
    int turn = where.startsWith(FROM) ? where.indexOf(TO) : -1;
    return turn < 0
        ? new Done(found.group(1), found.group(2), parts(where), List.of())
        : new Done(
            found.group(1),
            found.group(2),
            parts(where.substring(FROM.length(), turn)),
            parts(where.substring(turn + TO.length())));
  }

  private List<String> parts(String where) {
    return Stream.of(where.split(", "))
        .flatMap(this::part)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** A column with its values, or values alone. */
  private Stream<String> part(String part) {
    if (part.equals("any line")) {
      return Stream.of(wording.say("whatif.any"));
    }
    int blank = part.indexOf(' ');
    String column = blank < 0 ? "" : part.substring(0, blank);
    boolean isColumn = column.matches("[a-z_]+");
    return isColumn
        ? Stream.of(values(column, part.substring(blank + 1)))
        : Stream.of(part.split(" ")).map(value -> value(column(value), value));
  }

  private String values(String column, String values) {
    return Stream.of(values.split("/"))
        .map(value -> value(column, value))
        .reduce((one, other) -> wording.say("whatif.or", one, other))
        .orElse("");
  }

  private static String column(String value) {
    return YEAR.matcher(value).matches() ? "fiscal_year" : "";
  }

  private String value(String column, String value) {
    if (value.equals(Scope.NONE)) {
      return column.isEmpty() ? "" : wording.say("whatif.unstated");
    }
    return switch (column) {
      case "fiscal_year" -> wording.years().year(Integer.parseInt(value));
      case "stage" -> wording.code("budget.stage.", value);
      case "collection", "recipient", "account", "line" -> value;
      default -> model.nameOf(value, wording.language());
    };
  }

  private String joined(List<String> parts) {
    return parts.stream().reduce((one, other) -> wording.say("whatif.and", one, other)).orElse("");
  }

  private String amount(String amount) {
    Matcher yen = YEN.matcher(amount);
    return yen.matches()
        ? Amounts.said(
            wording, new BigDecimal(yen.group(1).replace(",", "")), null, Amounts.Known.WHOLE)
        : percent(amount);
  }

  private String percent(String amount) {
    return amount.endsWith("%")
        ? wording.say(
            "common.percent", amount.substring(0, amount.length() - 1).replace('-', '\u2212'))
        : amount;
  }
}
