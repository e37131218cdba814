package tassei.reports.explain.address;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tassei.reports.document.Language;
import tassei.reports.text.Chances;
import tassei.reports.text.Wording;

/**
 * A number in per cent as a document prints it: a percentage as 25.5％, or a probability as 約10％,
 * 5％未満 or over 95%.
 *
 * @param key what is asked for, without width, case and blanks
 * @param number null where it is below or above a bound, as only probabilities are
 * @param isWorded whether a word before or after it says how near it is
 */
public record PrintedPercent(String key, PrintedNumber number, boolean isWorded) {
  private static final Pattern CHANCE = Pattern.compile("(約|about|under|over|)\\d+%(未満|超|)");
  private static final Pattern PLAIN = Pattern.compile("\\d+%");
  private static final BigDecimal STEP = BigDecimal.valueOf(5);

  public static Optional<PrintedPercent> of(String text) {
    String key = NamedAddress.key(text);
    Matcher chance = CHANCE.matcher(key);
    boolean isWorded = chance.matches() && !PLAIN.matcher(key).matches();
    PrintedNumber number =
        PrintedNumber.of(text).filter(each -> each.unit().equals("%")).orElse(null);
    return number == null && !isWorded
        ? Optional.empty()
        : Optional.of(new PrintedPercent(key, number, isWorded));
  }

  /** Whether it can be nothing else: probabilities print in steps of five. */
  public boolean isChanceOnly() {
    return isWorded && (number == null || number.shown().remainder(STEP).signum() == 0);
  }

  /** Whether a probability from 0 to 1 prints so; a reader may leave away that it is about so. */
  public boolean isOfChance(BigDecimal probability) {
    return probability != null
        && chances(probability)
            .anyMatch(said -> said.equals(key) || (!isWorded && said.matches("(約|about)" + key)));
  }

  private static Stream<String> chances(BigDecimal probability) {
    return Arrays.stream(Language.values())
        .map(language -> new Chances(Wording.in(language)).brief(probability))
        .map(NamedAddress::key);
  }

  /** Whether a percentage prints so. */
  public boolean isOf(BigDecimal percent) {
    return percent != null && !isChanceOnly() && number.isOf(percent);
  }
}
