package tassei.jobs.acceptance;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * One slip of the hand in one accepted row of the published tables.
 *
 * @param row place of the row below the header
 * @param asOf a day on which the row is known
 * @param seed of what the slip leaves open: the factor, the other ministry, the other year
 */
record Edit(String table, int row, Slip slip, String key, String asOf, long seed) {

  /** What may happen to a row. */
  enum Slip {
    DROP,
    DUPLICATE,
    SCALE,
    SWAP_MINISTRY,
    MOVE_YEAR
  }

  private static final List<String> FACTORS = List.of("10", "0.1", "1.1", "0.9", "1000");
  private static final List<String> MINISTRIES = List.of("MEXT", "MHLW", "METI", "MIC", "CAO");
  private static final int REIWA = 2018;
  private static final int HEISEI = 1988;

  /** The edit that a seed names: any row of the two tables, any slip that can happen to it. */
  static Edit of(long seed) throws IOException {
    List<Map<String, String>> budget = CsvText.rows(Sample.NATIONAL.resolve("budget.csv"));
    List<Map<String, String>> actuals = CsvText.rows(Sample.NATIONAL.resolve("actuals.csv"));
    Random dice = new Random(seed);
    while (true) {
      int place = dice.nextInt(budget.size() + actuals.size());
      Slip slip = Slip.values()[dice.nextInt(Slip.values().length)];
      boolean money = place < budget.size();
      int row = money ? place : place - budget.size();
      Map<String, String> cells = money ? budget.get(row) : actuals.get(row);
      if (canHappen(slip, cells)) {
        String key = money ? cells.get("line") : cells.get("kpi") + " " + cells.get("fiscal_year");
        boolean later = cells.get("reported_on").compareTo(Sample.DEFAULT) > 0;
        String asOf = later ? Sample.NEWEST : Sample.DEFAULT;
        return new Edit(money ? "budget" : "actuals", row, slip, key, asOf, seed);
      }
    }
  }

  private static boolean canHappen(Slip slip, Map<String, String> cells) {
    return switch (slip) {
      case DROP, DUPLICATE, MOVE_YEAR -> true;
      case SCALE -> measured(cells) != null && !cells.get(measured(cells)).matches("0?");
      case SWAP_MINISTRY -> cells.containsKey("ministry");
    };
  }

  private static String measured(Map<String, String> cells) {
    return cells.containsKey("amount") ? "amount" : "actual";
  }

  void applyTo(DataFolder data) throws IOException {
    data.edit(table, this::apply);
  }

  private void apply(List<Map<String, String>> rows) {
    Random dice = new Random(seed);
    Map<String, String> cells = rows.get(row);
    switch (slip) {
      case DROP -> rows.remove(row);
      case DUPLICATE -> rows.add(row, copy(cells));
      case SCALE -> cells.put(measured(cells), scaled(cells.get(measured(cells)), dice));
      case SWAP_MINISTRY -> cells.put("ministry", other(cells.get("ministry"), dice));
      case MOVE_YEAR -> cells.put("fiscal_year", moved(cells.get("fiscal_year"), dice));
    }
  }

  /** Money is copied under another name, which no key can catch. */
  private static Map<String, String> copy(Map<String, String> cells) {
    Map<String, String> copy = new LinkedHashMap<>(cells);
    copy.computeIfPresent("line", (column, line) -> line + ".again");
    return copy;
  }

  private static String scaled(String written, Random dice) {
    String plain = java.text.Normalizer.normalize(written, java.text.Normalizer.Form.NFKC);
    BigDecimal number =
        new BigDecimal(plain.replace(",", "").replace("約", "").replaceAll("[▲△]", "-"));
    BigDecimal factor = new BigDecimal(FACTORS.get(dice.nextInt(FACTORS.size())));
    String scaled = number.multiply(factor).stripTrailingZeros().toPlainString();
    return plain.startsWith("約") ? "約" + scaled : scaled;
  }

  private static String other(String ministry, Random dice) {
    List<String> others = MINISTRIES.stream().filter(code -> !code.equals(ministry)).toList();
    return others.get(dice.nextInt(others.size()));
  }

  private static String moved(String written, Random dice) {
    int digits = Integer.parseInt(written.replaceAll("\\D", "").isEmpty() ? "1" : digits(written));
    int year = digits + (written.matches("(R|令和).*") ? REIWA : era(written));
    int step = 1 + dice.nextInt(2);
    return String.valueOf(dice.nextBoolean() ? year + step : year - step);
  }

  private static String digits(String written) {
    return written.replaceAll("\\D", "");
  }

  private static int era(String written) {
    return written.matches("(H|平成).*") ? HEISEI : 0;
  }

  @Override
  public String toString() {
    return "edit " + seed + ": " + slip + " " + table + " " + key + " as of " + asOf;
  }
}
