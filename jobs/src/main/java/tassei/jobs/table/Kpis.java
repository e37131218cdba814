package tassei.jobs.table;

import static tassei.jobs.table.Entry.day;
import static tassei.jobs.table.Entry.list;
import static tassei.jobs.table.Entry.number;
import static tassei.jobs.table.Entry.reference;
import static tassei.jobs.table.Entry.text;
import static tassei.jobs.table.Entry.word;
import static tassei.jobs.table.Entry.year;

import java.util.List;
import tassei.contract.column.Field;
import tassei.contract.column.Keys;
import tassei.contract.words.Measure;
import tassei.contract.words.Word;

/** The indicators of the plans and their targets. */
public final class Kpis {
  public static final Field THEME_JA = Field.text("theme_ja", "heading in Japanese");
  public static final Field THEME_EN = Field.text("theme_en", "heading in English");
  public static final Field UNIT_EN = Field.text("unit_en", "unit in English");
  public static final Field TARGET_PRINTED =
      Field.text("target_printed", "the target as the document prints it, such as 2件以上");
  public static final Field DEFINITION_JA = Field.text("definition_ja", "what counts, in Japanese");
  public static final Field DEFINITION_EN = Field.text("definition_en", "what counts, in English");
  public static final Field DUE_FY = Field.year("due_fy", "fiscal year the target is for");
  public static final Field PART_OF = Field.text("part_of", "indicator this is うち of");
  public static final Field KINDS = Field.text("outcome_kind", "kinds of outcome that count");
  public static final Field OUTCOME_TAGS = Field.text("outcome_tags", "a;b|c: a and (b or c)");

  public static final List<String> COMPARATORS = List.of(">=", ">", "<=", "<", "=");
  public static final List<String> MEASURES = Word.codes(Measure.values());

  public static final InputTable TABLE =
      new InputTable(
          "kpis",
          false,
          List.of(
              Entry.code(Keys.KPI).asRequired(),
              reference(Keys.PLAN, "plans"),
              reference(Keys.INTEGRATED_PROJECT, "integrated_projects"),
              reference(Keys.PROGRAMME, "programmes"),
              word(Keys.KIND, List.of("output", "outcome", "monitor")).asRequired(),
              text(THEME_JA),
              text(THEME_EN),
              text(Keys.NAME_JA).asRequired(),
              text(Keys.NAME_EN).asRequired(),
              text(Keys.UNIT_JA),
              text(UNIT_EN),
              word(Keys.MEASURE, MEASURES).asRequired(),
              word(Keys.DIRECTION, List.of("up", "down")).orElse("up"),
              word(Keys.COMPARATOR, COMPARATORS),
              number(Keys.TARGET),
              text(TARGET_PRINTED),
              word(Keys.BASIS, List.of("total", "yearly")),
              year(Keys.FROM_FY),
              year(DUE_FY),
              reference(PART_OF, "kpis"),
              list(KINDS),
              list(OUTCOME_TAGS),
              text(DEFINITION_JA),
              text(DEFINITION_EN),
              word(Keys.READING, Keys.READINGS).orElse("stated"),
              day(Keys.REPORTED_ON),
              text(Keys.SOURCE).asRequired(),
              text(Keys.NOTE)),
          List.of(Keys.KPI));

  private Kpis() {}
}
