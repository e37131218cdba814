package tassei.jobs.whatif;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tassei.jobs.table.Budget;
import tassei.jobs.yaml.Section;

/** Reads the keys of a line that the base does not have. */
final class NewLines {
  private static final String STAGE = "initial";
  private static final String COLLECTION = "main";

  private final Names names;

  NewLines(Names names) {
    this.names = names;
  }

  /** Nothing where a key is not acceptable; the section has noted it. */
  Optional<LineKey> read(Section line, Consumer<String> problems) {
    line.knows(LineKey.COLUMNS);
    Integer year = line.value("fiscal_year", null, node -> Matches.year(Section.text(node)));
    if (!line.has("fiscal_year")) {
      problems.accept("line.fiscal_year is missing; accepted: 2025, 令和7年度, R7");
    }
    String programme = code(line, "programme");
    String collection = collection(line, problems);
    String stage = line.value("stage", STAGE, Section.oneOf(Budget.STAGES));
    return year == null || collection == null || stage == null
        ? Optional.empty()
        : Optional.of(
            new LineKey(
                collection,
                year,
                stage,
                code(line, "ministry"),
                code(line, "integrated_project"),
                programme,
                code(line, "recipient"),
                code(line, "account"),
                programme == null ? List.of() : names.upFrom(programme)));
  }

  private String collection(Section line, Consumer<String> problems) {
    if (!line.has("collection") && !names.knows("collection", COLLECTION)) {
      problems.accept("line.collection is missing; accepted: " + names.known("collection"));
      return null;
    }
    return line.has("collection") ? code(line, "collection") : COLLECTION;
  }

  private String code(Section line, String column) {
    String code = line.value(column, null, node -> names.code(column, Section.text(node)));
    return LineKey.BLANK.equals(code) ? null : code;
  }
}
