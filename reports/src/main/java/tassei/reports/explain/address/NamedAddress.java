package tassei.reports.explain.address;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Something a run has figures of, by all it is called.
 *
 * @param address how it is asked for
 * @param names its code first, then what it is called in either language, short names and aliases
 */
public record NamedAddress(String address, List<String> names) {
  /** Width, case and blanks make no other name. */
  public static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .replaceAll("\\s+", "")
        .toLowerCase(Locale.ROOT);
  }

  boolean isCalled(String key) {
    return names.stream().anyMatch(name -> key(name).equals(key));
  }

  boolean contains(String key) {
    return names.stream().anyMatch(name -> key(name).contains(key));
  }

  /** The address with what it stands for. */
  public String described() {
    String called =
        String.join(
            " / ", names.stream().skip(1).filter(name -> !name.isBlank()).limit(2).toList());
    return called.isEmpty() ? address : address + "  " + called;
  }
}
