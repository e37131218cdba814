package tassei.figures.finding;

/** Fiscal years as Japanese offices name them; one in which an era begins has the new name. */
final class YearNames {
  private static final int HEISEI = 1989;
  private static final int REIWA = 2019;

  private YearNames() {}

  /** As 令和3年度; years before 1989 keep their number. */
  static String inJapanese(int year) {
    if (year < HEISEI) {
      return year + "年度";
    }
    return year < REIWA ? "平成" + ofEra(year - HEISEI + 1) : "令和" + ofEra(year - REIWA + 1);
  }

  private static String ofEra(int year) {
    return (year == 1 ? "元" : year) + "年度";
  }
}
