package tassei.jobs.national;

import java.time.LocalDate;
import java.util.List;
import tassei.figures.budget.Programmes;
import tassei.figures.indicator.KnownIndicators;
import tassei.figures.input.Control;
import tassei.figures.outcome.OutcomeQuestions;
import tassei.figures.outcome.OutcomeSums;
import tassei.jobs.checked.InputBooks;
import tassei.jobs.conf.Settings;
import tassei.jobs.known.AsOfTables;
import tassei.jobs.pass.RowBuffer;
import tassei.jobs.table.Inputs;

/**
 * All outcomes once, asked everything that a run wants to know of them.
 *
 * @param isKeepingEvents whether single events are asked for, to be compared with others
 * @param isListing whether rows of outcomes, and those behind figures, are asked for
 */
record OutcomePass(Settings settings, boolean isKeepingEvents, boolean isListing) {

  /** The same without the rows that outcomes make. */
  OutcomePass unlisted() {
    return new OutcomePass(settings, isKeepingEvents, false);
  }

  /**
   * What they come to. It is not kept of the year before, which asks with programmes of today.
   *
   * @param books where they are entered, if they are not yet
   * @param results takes the rows that outcomes make
   */
  OutcomeSums sums(
      AsOfTables known,
      LocalDate asOf,
      InputBooks books,
      List<Control> controls,
      KnownProjects projects,
      Programmes programmes,
      RowBuffer results) {
    KnownIndicators indicators = KnownPlans.indicators(known);
    OutcomeQuestions.Asked asked =
        new OutcomeQuestions.Asked(
            asOf,
            KnownPlans.plans(known),
            indicators.kpis(),
            projects,
            KnownPlans.actuals(indicators),
            controls,
            programmes,
            settings.scopeLevels());
    OutcomeFold fold =
        new OutcomeFold(
            known.knownReports(), new OutcomeQuestions(asked), isKeepingEvents, isListing);
    String question = isListing ? "outcomes " + known.question() + isKeepingEvents : null;
    return books.outcomes(known.rows(Inputs.OUTCOMES), fold, question, results);
  }
}
