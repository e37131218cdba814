package tassei.reports.explain.address;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fiscal years as Japanese offices write them. */
public final class FiscalYearSpelling {
  private static final Pattern WESTERN = Pattern.compile("(?:FY)?(\\d{4})(?:年度?)?");
  private static final Pattern ERA = Pattern.compile("(令和|平成|昭和|R|H|S)(\\d{1,2}|元)(?:年度?)?");
  private static final int FIRST = 1900;
  private static final int LAST = 2200;
  private static final Map<String, Integer> YEAR_ZERO =
      Map.of("令和", 2018, "R", 2018, "平成", 1988, "H", 1988, "昭和", 1925, "S", 1925);

  private FiscalYearSpelling() {}

  public static Optional<String> of(String written) {
    String text =
        Normalizer.normalize(written, Normalizer.Form.NFKC)
            .replace(" ", "")
            .toUpperCase(Locale.ROOT);
    Matcher western = WESTERN.matcher(text);
    if (western.matches()) {
      int year = Integer.parseInt(western.group(1));
      return year < FIRST || year > LAST ? Optional.empty() : Optional.of(western.group(1));
    }
    Matcher era = ERA.matcher(text);
    if (!era.matches()) {
      return Optional.empty();
    }
    int year = era.group(2).equals("元") ? 1 : Integer.parseInt(era.group(2));
    return Optional.of(String.valueOf(YEAR_ZERO.get(era.group(1)) + year));
  }
}
