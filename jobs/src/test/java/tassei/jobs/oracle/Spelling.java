package tassei.jobs.oracle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The many ways in which offices write the same year, number or amount. */
final class Spelling {
  private static final Map<String, BigDecimal> YEN =
      Map.of(
          "円",
          BigDecimal.ONE,
          "yen",
          BigDecimal.ONE,
          "千円",
          BigDecimal.valueOf(1_000),
          "百万円",
          BigDecimal.valueOf(1_000_000),
          "億円",
          BigDecimal.valueOf(100_000_000));

  private final Dice dice;

  Spelling(Dice dice) {
    this.dice = dice;
  }

  /** An amount as it stands in its cells. */
  record Amount(String text, String unit, String precision) {}

  String year(int year) {
    int reiwa = year - 2018;
    List<String> ways =
        List.of(
            String.valueOf(year),
            "FY" + year,
            year + "年度",
            reiwa > 0 ? "R" + reiwa : "H" + (year - 1988),
            reiwa > 1
                ? "令和" + reiwa + "年度"
                : reiwa == 1
                    ? dice.pick(List.of("令和元年度", "平成31年度", "H31"))
                    : "平成" + (year - 1988) + "年度",
            wide(String.valueOf(year)));
    return dice.chance(0.5) ? ways.get(0) : dice.pick(ways);
  }

  /** A yen amount in some unit, exact where the unit allows it, rounded or 約 at times. */
  Amount amount(long yen) {
    String unit = dice.pick(List.of("億円", "億円", "億円", "百万円", "百万円", "千円", "円", "yen"));
    int digits = unit.equals("億円") ? dice.pick(List.of(1, 1, 1, 2, 0)) : 0;
    BigDecimal value = BigDecimal.valueOf(yen).divide(YEN.get(unit), digits, RoundingMode.HALF_UP);
    if (value.signum() > 0 && dice.chance(0.08)) {
      BigDecimal about = value.round(new MathContext(2, RoundingMode.HALF_UP));
      return new Amount("約" + number(about), unit, "");
    }
    String precision = dice.chance(0.1) ? dice.pick(List.of("1", "0.5", "10", "100")) : "";
    if (List.of("円", "yen").contains(unit)) {
      precision = dice.chance(0.2) ? "1000000" : "";
    }
    return new Amount(number(value), unit, precision);
  }

  /** A number with or without thousands marks, in narrow or wide digits. */
  String number(BigDecimal value) {
    BigDecimal size = value.abs();
    String text = size.setScale(Math.max(size.scale(), 0)).toPlainString();
    if (dice.chance(0.4)) {
      String whole = text.split("\\.", 2)[0];
      text =
          String.format(Locale.ROOT, "%,d", Long.parseLong(whole)) + text.substring(whole.length());
    }
    if (dice.chance(0.1)) {
      text = wide(text);
    }
    return value.signum() < 0 ? dice.pick(List.of("▲", "△", "-")) + text : text;
  }

  String number(long value) {
    return number(BigDecimal.valueOf(value));
  }

  private static String wide(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars().forEach(narrow -> wide.append((char) (narrow + 0xFEE0)));
    return wide.toString();
  }
}
