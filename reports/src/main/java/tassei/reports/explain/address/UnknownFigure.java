package tassei.reports.explain.address;

/** No such figure in the run; the message says which there are and how to ask for them. */
public final class UnknownFigure extends RuntimeException {
  static final String FORMS =
      """
      A figure is asked for as one of
        kpi:<id>                    an indicator, by its column kpi
        control:<id>                a published total that is checked
        budget:<key>=<value>,...    a sum of the budget, of exactly these keys:
                                    ministry, integrated_project, programme, recipient, account
                                    (none) as a value: not stated
                                    and, to have one of several: collection, level, fiscal_year
                                    (2021, FY2021, R3, 令和3年度), stage (initial, draft, ...)
        a name                      that a ministry, project, programme or indicator prints under
        a number                    as it prints (1,190.4億円, 33.6 billion, 25,299, 25.5％, 約10％,
                                    13／25): what it is on page 1, and all figures that print so""";

  public UnknownFigure(String message) {
    super(message);
  }

  public static UnknownFigure withForms(String message) {
    return new UnknownFigure(message + "\n" + FORMS);
  }
}
