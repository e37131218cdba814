package tassei.jobs.table;

import static tassei.jobs.table.Entry.code;
import static tassei.jobs.table.Entry.day;
import static tassei.jobs.table.Entry.list;
import static tassei.jobs.table.Entry.number;
import static tassei.jobs.table.Entry.reference;
import static tassei.jobs.table.Entry.text;
import static tassei.jobs.table.Entry.word;
import static tassei.jobs.table.Entry.year;

import java.util.List;
import java.util.stream.Stream;
import tassei.contract.column.Field;
import tassei.contract.column.Keys;

/** The tables of a data folder, in the order they are read. */
public final class Inputs {
  public static final Field SHORT_JA = Field.text("short_ja", "one or two characters");
  public static final Field SUCCESSOR = Field.text("successor", "ministry that carries on");
  public static final Field LEAD_MINISTRY = Field.text("lead_ministry", "ministry in the lead");
  public static final Field FROM_PROJECT =
      Field.text("from_project", "project of the earlier plan");
  public static final Field TO_PROJECT = Field.text("to_project", "project of the later plan");
  public static final Field SHARE =
      Field.number("share", "share that continues; blank: not published");
  public static final Field FROM_KPI = Field.text("from_kpi", "indicator of the earlier plan");
  public static final Field TO_KPI = Field.text("to_kpi", "indicator of the later plan");
  public static final Field CROSSWALK_BASIS = Field.text("basis", "why we say that it continues");
  public static final Field PARENT = Field.text("parent", "programme this one is below");
  public static final Field TITLE = Field.text("title", "title of the project");
  public static final Field INSTITUTION = Field.text("institution", "institution in the lead");
  public static final Field DISEASE_AREAS = Field.text("disease_areas", "list of disease areas");
  public static final Field MODALITY = Field.text("modality", "kind of therapy or device");
  public static final Field TAGS = Field.text("tags", "list of tags");

  /** A thing that is not reported anew, but was not always known; it has one row. */
  public static final Field KNOWN_FROM =
      Field.day("reported_on", "the day it was made known; blank: always known");

  public static final Field NAMED_COLUMN =
      Field.text("column", "the column whose code is named, such as collection");
  public static final Field CODE = Field.text("code", "a code as that column holds it");

  public static final List<String> PHASES =
      List.of("basic", "applied", "non-clinical", "clinical", "approval");
  public static final List<String> PURPOSES =
      List.of("prevention", "diagnosis", "treatment", "prognosis-qol");

  public static final InputTable PLANS =
      new InputTable(
          "plans",
          false,
          List.of(
              code(Keys.PLAN).asRequired(),
              text(Keys.NAME_JA).asRequired(),
              text(Keys.NAME_EN).asRequired(),
              year(Keys.FROM_FY).asRequired(),
              year(Keys.TO_FY).asRequired(),
              day(KNOWN_FROM),
              text(Keys.NOTE)),
          List.of(Keys.PLAN));

  public static final InputTable MINISTRIES =
      new InputTable(
          "ministries",
          true,
          List.of(
              code(Keys.MINISTRY).asRequired(),
              text(Keys.NAME_JA).asRequired(),
              text(Keys.NAME_EN).asRequired(),
              text(SHORT_JA).asRequired(),
              number(Keys.SORT).asRequired(),
              list(Keys.ALIASES),
              year(Keys.FROM_FY),
              year(Keys.TO_FY),
              reference(SUCCESSOR, "ministries"),
              text(Keys.NOTE)),
          List.of(Keys.MINISTRY));

  public static final InputTable INTEGRATED_PROJECTS =
      new InputTable(
          "integrated_projects",
          false,
          List.of(
              code(Keys.INTEGRATED_PROJECT).asRequired(),
              reference(Keys.PLAN, "plans").asRequired(),
              text(Keys.NAME_JA).asRequired(),
              text(Keys.NAME_EN).asRequired(),
              reference(LEAD_MINISTRY, "ministries"),
              number(Keys.SORT).asRequired(),
              list(Keys.ALIASES),
              day(KNOWN_FROM),
              text(Keys.NOTE)),
          List.of(Keys.INTEGRATED_PROJECT));

  public static final InputTable PROGRAMMES =
      new InputTable(
          "programmes",
          false,
          List.of(
              code(Keys.PROGRAMME).asRequired(),
              text(Keys.NAME_JA).asRequired(),
              text(Keys.NAME_EN).asRequired(),
              reference(Keys.MINISTRY, "ministries"),
              reference(PARENT, "programmes"),
              list(Keys.ALIASES),
              day(KNOWN_FROM),
              text(Keys.NOTE)),
          List.of(Keys.PROGRAMME));

  /** What codes are called that have no table of their own. */
  public static final InputTable NAMES =
      new InputTable(
          "names",
          false,
          List.of(
              word(
                      NAMED_COLUMN,
                      List.of(
                          Keys.COLLECTION.name(),
                          Keys.RECIPIENT.name(),
                          Keys.ACCOUNT.name(),
                          "outcome_kind",
                          "disease_area",
                          "tag",
                          "source",
                          "text"))
                  .asRequired(),
              text(CODE).asRequired(),
              text(Keys.NAME_JA).asRequired(),
              text(Keys.NAME_EN).asRequired(),
              number(Keys.SORT),
              text(Keys.NOTE)),
          List.of(NAMED_COLUMN, CODE));

  public static final InputTable CROSSWALK =
      new InputTable(
          "crosswalk",
          false,
          List.of(
              reference(FROM_PROJECT, "integrated_projects").asRequired(),
              reference(TO_PROJECT, "integrated_projects").asRequired(),
              number(SHARE),
              reference(FROM_KPI, "kpis"),
              reference(TO_KPI, "kpis"),
              text(CROSSWALK_BASIS).asRequired(),
              day(KNOWN_FROM),
              text(Keys.NOTE)),
          List.of(FROM_PROJECT, TO_PROJECT, FROM_KPI, TO_KPI));

  public static final InputTable PROJECTS =
      new InputTable(
          "projects",
          false,
          List.of(
              code(Keys.PROJECT).asRequired(),
              text(TITLE).asRequired(),
              reference(Keys.PROGRAMME, "programmes"),
              reference(Keys.INTEGRATED_PROJECT, "integrated_projects"),
              reference(Keys.MINISTRY, "ministries"),
              text(INSTITUTION),
              year(Keys.FROM_FY),
              year(Keys.TO_FY),
              word(Keys.PHASE, PHASES),
              word(Keys.PURPOSE, PURPOSES),
              list(DISEASE_AREAS),
              text(MODALITY),
              list(TAGS),
              Entry.flag(Keys.SIMULATED),
              text(Keys.NOTE)),
          List.of(Keys.PROJECT));

  public static final Field OUTCOME_KIND = Field.text("outcome_kind", "kind of outcome");
  public static final Field OCCURRED_ON = Field.day("occurred_on", "the day it happened");

  public static final InputTable OUTCOMES =
      new InputTable(
          "outcomes",
          false,
          List.of(
              text(Keys.OUTCOME).asRequired(),
              code(OUTCOME_KIND).asRequired(),
              code(Keys.PROJECT),
              year(Keys.FISCAL_YEAR),
              day(OCCURRED_ON),
              number(Keys.QUANTITY),
              number(Keys.DENOMINATOR),
              word(Keys.STATUS, Keys.STATUSES).asRequired(),
              day(Keys.REPORTED_ON),
              list(TAGS),
              text(Keys.SOURCE),
              Entry.flag(Keys.SIMULATED),
              text(Keys.NOTE)),
          List.of(Keys.OUTCOME, Keys.PROJECT));

  /** Tables in an order in which every code is known before it is referred to. */
  public static final List<InputTable> ALL =
      List.of(
          PLANS,
          MINISTRIES,
          INTEGRATED_PROJECTS,
          PROGRAMMES,
          NAMES,
          Kpis.TABLE,
          CROSSWALK,
          PROJECTS,
          Budget.TABLE,
          OUTCOMES,
          Actuals.TABLE,
          Controls.TABLE);

  /** Tables whose codes, names and aliases other tables use. */
  public static final List<InputTable> DICTIONARIES =
      List.of(PLANS, MINISTRIES, INTEGRATED_PROJECTS, PROGRAMMES, Kpis.TABLE);

  /** Tables that may have as many rows as they like; of the others a run keeps lists. */
  public static final List<InputTable> LARGE = List.of(PROJECTS, Budget.TABLE, OUTCOMES);

  /** What indicators and controls ask of outcomes is known before outcomes are read. */
  public static final List<InputTable> OUTCOMES_LAST =
      Stream.concat(ALL.stream().filter(table -> !table.equals(OUTCOMES)), Stream.of(OUTCOMES))
          .toList();

  private Inputs() {}
}
