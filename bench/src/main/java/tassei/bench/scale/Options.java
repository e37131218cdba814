package tassei.bench.scale;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Arguments of the form {@code --name value}. */
final class Options {
  private Options() {}

  static Map<String, String> of(List<String> arguments) {
    Map<String, String> options = new LinkedHashMap<>();
    for (int at = 0; at < arguments.size(); at += 2) {
      String name = arguments.get(at);
      if (!name.startsWith("--") || at + 1 == arguments.size()) {
        throw new IllegalArgumentException(
            "found '" + name + "'; accepted: pairs of --name and its value");
      }
      options.put(name.substring(2), arguments.get(at + 1));
    }
    return options;
  }
}
