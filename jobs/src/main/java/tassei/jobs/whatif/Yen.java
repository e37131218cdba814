package tassei.jobs.whatif;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tassei.jobs.read.Written;

/** Amounts as planners write them: 12.3億円, -5億円, 1,200百万円. */
final class Yen {
  static final String ACCEPTED = "an amount with its unit, such as 12.3億円, -500百万円 or 1,000円";
  private static final Pattern AMOUNT = Pattern.compile("(.*?)(億円|兆円|百万円|千円|万円|円|yen)");
  private static final Map<String, Integer> POWERS =
      Map.of("円", 0, "yen", 0, "千円", 3, "万円", 4, "百万円", 6, "億円", 8, "兆円", 12);

  private Yen() {}

  /** Nothing where it is no whole number of yen; 約 is no amount to compute with. */
  static Optional<Long> read(String written) {
    Matcher amount = AMOUNT.matcher(Written.plain(written).replace(" ", ""));
    if (!amount.matches()) {
      return Optional.empty();
    }
    return Written.number(amount.group(1))
        .filter(number -> !number.about())
        .map(number -> number.value().scaleByPowerOfTen(POWERS.get(amount.group(2))))
        .flatMap(Yen::whole);
  }

  static Optional<Long> whole(BigDecimal yen) {
    boolean whole =
        yen.stripTrailingZeros().scale() <= 0 && yen.abs().precision() - yen.scale() <= 18;
    return whole ? Optional.of(yen.longValueExact()) : Optional.empty();
  }

  static String shown(long yen) {
    return shown(BigDecimal.valueOf(yen));
  }

  static String shown(BigDecimal yen) {
    return String.format(Locale.ROOT, "%,.0f yen", yen);
  }
}
