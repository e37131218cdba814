package tassei.jobs.yaml;

import java.util.List;
import java.util.Map;
import tassei.jobs.refusal.SafeText;

/**
 * A value of a YAML file and the line it stands on: a text, a list, a map, or nothing (all null).
 * Numbers are texts here; what a setting is, its reader decides.
 */
public record Node(int line, String text, List<Node> items, Map<String, Node> fields) {

  public boolean isText() {
    return text != null;
  }

  public boolean isList() {
    return items != null;
  }

  public boolean isMap() {
    return fields != null;
  }

  /** As a message shows it. */
  public String shown() {
    if (isList()) {
      return "a list";
    }
    if (isMap()) {
      return "a map";
    }
    return isText() ? '"' + SafeText.line(text) + '"' : "nothing";
  }
}
