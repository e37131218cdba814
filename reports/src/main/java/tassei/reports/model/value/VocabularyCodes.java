package tassei.reports.model.value;

import java.util.Locale;
import tassei.reports.run.UnreadableRun;

/** Codes of a vocabulary as constants. */
public final class VocabularyCodes {
  private VocabularyCodes() {}

  public static <T extends Enum<T>> T of(Class<T> vocabulary, String code) {
    try {
      return Enum.valueOf(vocabulary, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException unknown) {
      throw new UnreadableRun(
          "kpi_attainment.csv: not known as "
              + vocabulary.getSimpleName().toLowerCase(Locale.ROOT)
              + ": "
              + code,
          unknown);
    }
  }

  public static <T extends Enum<T>> String of(T constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
