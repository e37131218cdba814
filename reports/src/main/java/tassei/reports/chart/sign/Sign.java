package tassei.reports.chart.sign;

import java.util.Locale;

/** Marks of the first pages: how a target stands, and what came of a check. */
public enum Sign {
  MET_FINAL('F'),
  MET('M'),
  LIKELY('L'),
  OPEN('O'),
  UNLIKELY('U'),
  MISSED('X'),
  UNKNOWN('N'),
  EXACT('1'),
  ROUNDED('2'),
  WEAK('3'),
  IMPROBABLE('4'),
  CONTRADICTS('5'),
  DIFFERS('6'),
  SUPERSEDED('7'),
  NO_DATA('8');

  private final char code;

  Sign(char code) {
    this.code = code;
  }

  /** As it stands in a row of marks. */
  public String code() {
    return String.valueOf(code);
  }

  /** As a part of a target, which is smaller. */
  public String smallCode() {
    return code().toLowerCase(Locale.ROOT);
  }

  static Sign of(char code) {
    for (Sign sign : values()) {
      if (sign.code == Character.toUpperCase(code)) {
        return sign;
      }
    }
    throw new IllegalArgumentException("no such mark: " + code);
  }
}
