package tassei.jobs.whatif;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import tassei.jobs.yaml.Node;
import tassei.jobs.yaml.Section;
import tassei.jobs.yaml.YamlFile;

/** A scenario in YAML; docs/scenarios.md says what it may hold. */
public final class ScenarioFile {
  private static final List<String> KEYS =
      List.of("name", "base", "adjustments", "assumptions", "constraints");
  private static final List<String> ASSUMPTIONS = List.of("elasticity", "lag");

  private static final int LONGEST_NAME = 100;

  private final String file;
  private final Names names;
  private final BiConsumer<Integer, String> problems;

  private ScenarioFile(String file, Names names, BiConsumer<Integer, String> problems) {
    this.file = file;
    this.names = names;
    this.problems = problems;
  }

  /** The run a scenario asks to be held against, if it names one. */
  public static Optional<String> base(Path path) {
    return YamlFile.parse(
        path.toString(),
        YamlFile.text("scenario", path),
        (root, note) ->
            root.isMap()
                ? Optional.ofNullable(
                    new Section("", root.fields(), note).value("base", null, Section::text))
                : Optional.empty());
  }

  /** One scenario, or every point of its sweeps; all that is wrong is refused at once. */
  public static List<Scenario> read(Path path, Names names, Scenario.Assumption assumed) {
    return parse(path.toString(), YamlFile.text("scenario", path), names, assumed);
  }

  static List<Scenario> parse(String file, String text, Names names, Scenario.Assumption assumed) {
    return YamlFile.parse(
        file, text, (root, note) -> new ScenarioFile(file, names, note).scenarios(root, assumed));
  }

  private List<Scenario> scenarios(Node root, Scenario.Assumption assumed) {
    if (!root.isMap()) {
      problems.accept(root.line(), "found " + root.shown() + "; accepted: keys with values");
      return List.of();
    }
    Section scenario = new Section("", root.fields(), problems);
    scenario.knows(KEYS);
    String name = scenario.value("name", stem(), ScenarioFile::name);
    List<Steps> steps = steps(root);
    Constraints constraints = new Constraints(file, new Matches(names, problems), problems);
    Scenario plain =
        new Scenario(
            name,
            List.of(),
            assumption(scenario, assumed),
            constraints.read(scenario.section("constraints")),
            null);
    return Steps.expand(plain, steps, problem -> problems.accept(root.line(), problem));
  }

  /** It becomes the name of sheets and stands in the head of every page. */
  private static String name(Node node) {
    String name = Section.text(node);
    boolean fits = name.codePointCount(0, name.length()) <= LONGEST_NAME;
    boolean oneLine = name.codePoints().noneMatch(ScenarioFile::isControl);
    String accepted = "one line of up to " + LONGEST_NAME + " characters";
    return Section.accept(fits && oneLine, name, accepted);
  }

  private static boolean isControl(int character) {
    int type = Character.getType(character);
    return type == Character.CONTROL
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  private String stem() {
    return Path.of(file).getFileName().toString().replaceFirst("\\.[^.]*$", "");
  }

  private List<Steps> steps(Node root) {
    Node list = root.fields().get("adjustments");
    if (list == null || !list.isList() || list.items().isEmpty()) {
      int line = list == null ? root.line() : list.line();
      problems.accept(line, "adjustments: accepted: a list of change, set, add, move or new");
      return List.of();
    }
    AdjustmentReader reader = new AdjustmentReader(file, names, problems);
    List<Steps> steps = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      reader.read("adjustments[" + (i + 1) + "].", list.items().get(i)).ifPresent(steps::add);
    }
    return steps;
  }

  private static Scenario.Assumption assumption(Section scenario, Scenario.Assumption assumed) {
    Section section = scenario.section("assumptions");
    section.knows(ASSUMPTIONS);
    BigDecimal elasticity = section.value("elasticity", assumed.elasticity(), Section.number(0, 5));
    long lag = section.value("lag", (long) assumed.lag(), Section.whole(0, 10));
    return new Scenario.Assumption(elasticity, (int) lag);
  }
}
