package tassei.reports.model.change;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why a value in force is another one, in the order of a sum: what is new, then what is told
 * otherwise.
 */
public enum ChangeCause {
  NEW_YEAR,
  UPDATE,
  REVISION,
  INPUT;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Empty where a run of an older version does not say. */
  public static Optional<ChangeCause> of(String code) {
    return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
