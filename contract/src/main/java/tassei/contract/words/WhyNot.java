package tassei.contract.words;

/** Why a row is not counted. */
public enum WhyNot implements Word {
  /** A newer report of the same thing was known. */
  SUPERSEDED("superseded"),
  /** Its newest report takes it back. */
  WITHDRAWN("withdrawn"),
  /** It, or what it names, was made known after as-of. */
  NOT_YET_KNOWN("not-yet-known"),
  /** Its envelope is in scope too, and holds it. */
  IN_ENVELOPE("in-envelope"),
  /** Another report of the same outcome counts for the indicator. */
  SHARED("shared"),
  /** Its year is in no year of the indicator's period. */
  OUTSIDE_PERIOD("outside-period"),
  /** It has not the tags that the indicator asks for. */
  OTHER_TAGS("other-tags"),
  /** The figure is made of other rows. */
  NOT_USED("not-used"),
  WITHIN(Inclusion.WITHIN.code()),
  RELISTED(Inclusion.RELISTED.code()),
  OTHER_CUT(Inclusion.OTHER_CUT.code()),
  OUTER(Inclusion.OUTER.code());

  private final String code;

  WhyNot(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Whether a line is shown beside the sums: a control that names it adds it all the same. */
  public boolean isShownAside() {
    return switch (this) {
      case WITHIN, RELISTED, OTHER_CUT, OUTER -> true;
      case SUPERSEDED,
          WITHDRAWN,
          NOT_YET_KNOWN,
          IN_ENVELOPE,
          SHARED,
          OUTSIDE_PERIOD,
          OTHER_TAGS,
          NOT_USED ->
          false;
    };
  }

  public static WhyNot of(String code) {
    return Word.of(values(), code);
  }

  /** Of a line that is in force; null: it counts. */
  public static WhyNot of(Inclusion inclusion) {
    return switch (inclusion) {
      case OWN, PART, OF_WHICH -> null;
      case WITHIN -> WITHIN;
      case RELISTED -> RELISTED;
      case OTHER_CUT -> OTHER_CUT;
      case OUTER -> OUTER;
    };
  }
}
