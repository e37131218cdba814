package tassei.reports.explain.address;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import tassei.reports.text.ShortNames;

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

  /** Pages leave away brackets at the end of a name, and of projects that they are projects. */
  public boolean printsAs(String key) {
    boolean isProject = address.startsWith("budget:integrated_project=");
    return names.stream()
        .map(isProject ? ShortNames::ofProject : ShortNames::withoutBrackets)
        .anyMatch(name -> key(name).equals(key));
  }

  public boolean isIndicator() {
    return address.startsWith("kpi:");
  }

  public String code() {
    return names.get(0);
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
