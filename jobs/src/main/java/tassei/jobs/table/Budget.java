package tassei.jobs.table;

import static tassei.jobs.table.Entry.day;
import static tassei.jobs.table.Entry.measured;
import static tassei.jobs.table.Entry.number;
import static tassei.jobs.table.Entry.reference;
import static tassei.jobs.table.Entry.text;
import static tassei.jobs.table.Entry.word;
import static tassei.jobs.table.Entry.year;

import java.util.Arrays;
import java.util.List;
import tassei.contract.column.Field;
import tassei.contract.column.Keys;
import tassei.contract.words.Inclusion;
import tassei.contract.words.Stage;
import tassei.contract.words.Word;

/** Budget lines as the documents print them. */
public final class Budget {
  public static final Field INCLUSION =
      Field.text("inclusion", "own, part, of-which, within, relisted, other-cut or outer");
  public static final Field ENVELOPE = Field.text("envelope", "the line this one is a piece of");
  public static final Field AMOUNT = Field.number("amount", "amount in the unit of the line");

  public static final List<String> STAGES = Word.codes(Stage.values());
  public static final List<String> INCLUSIONS = Word.codes(Inclusion.values());

  /** Shown beside the sums and never added. */
  public static final List<String> SHOWN_ASIDE =
      Arrays.stream(Inclusion.values())
          .filter(Inclusion::isShownAside)
          .map(Inclusion::code)
          .toList();

  /** A whole printed only so that 内数 of it can be said. */
  public static final String OUTER = Inclusion.OUTER.code();

  public static final List<String> MONEY_UNITS = List.of("円", "千円", "百万円", "億円", "兆円", "yen");

  public static final InputTable TABLE =
      new InputTable(
          "budget",
          false,
          List.of(
              text(Keys.LINE).asRequired(),
              text(Keys.COLLECTION).orElse("main"),
              year(Keys.FISCAL_YEAR).asRequired(),
              reference(Keys.MINISTRY, "ministries"),
              reference(Keys.INTEGRATED_PROJECT, "integrated_projects").orReserved(Keys.OUTSIDE),
              reference(Keys.PROGRAMME, "programmes"),
              text(Keys.RECIPIENT),
              text(Keys.ACCOUNT),
              word(Keys.STAGE, STAGES).asRequired(),
              word(INCLUSION, INCLUSIONS).asRequired(),
              text(ENVELOPE),
              measured(AMOUNT),
              word(Keys.UNIT, MONEY_UNITS).asRequired(),
              number(Keys.PRECISION),
              word(Keys.STATUS, Keys.STATUSES).orElse("confirmed"),
              word(Keys.READING, Keys.READINGS).orElse("stated"),
              day(Keys.REPORTED_ON),
              text(Keys.SOURCE).asRequired(),
              text(Keys.NOTE)),
          List.of(Keys.LINE));

  private Budget() {}
}
