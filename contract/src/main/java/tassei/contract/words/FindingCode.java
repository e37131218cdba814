package tassei.contract.words;

/** What a finding is about; whoever tells of one has words for it. */
public enum FindingCode implements Word {
  ABOVE_DENOMINATOR("above-denominator"),
  APPROXIMATE("approximate"),
  BOTH_SOURCES("both-sources"),
  CONTRADICTION_GONE("contradiction-gone"),
  CONTROL_DIFFERS("control-differs"),
  CONTROL_WITHOUT_DATA("control-without-data"),
  CUMULATIVE_DISAGREES("cumulative-disagrees"),
  EXECUTED_ABOVE_BUDGET("executed-above-budget"),
  EXPECTED_CONTRADICTION("expected-contradiction"),
  IMPROBABLE_ROUNDING("improbable-rounding"),
  NOT_ITEMISED("not-itemised"),
  NOT_YET_KNOWN("not-yet-known"),
  OPEN_SUM("open-sum"),
  OUTCOME_DISAGREEMENT("outcome-disagreement"),
  OUTSIDE_PLAN("outside-plan"),
  RESTATED("restated"),
  SHARED_OUTCOME("shared-outcome"),
  STALE_OUTCOMES("stale-outcomes"),
  STATEMENTS_DIFFER("statements-differ"),
  SUM_OVER_ACCOUNTS("sum-over-accounts"),
  UNKNOWN_COLUMN("unknown-column"),
  UNUSUAL_SIGN("unusual-sign"),
  UNUSUAL_SIZE("unusual-size"),
  WEAK_CONTROL("weak-control"),
  WITHIN_ROUNDING("within-rounding"),
  ZERO_DENOMINATOR("zero-denominator");

  private final String code;

  FindingCode(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  public static FindingCode of(String code) {
    return Word.of(values(), code);
  }
}
