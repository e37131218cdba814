/**
 * What outcomes come to, one after the other: {@link tassei.figures.outcome.OutcomeQuestions} is
 * asked of all reports of one outcome, answers with an {@link
 * tassei.figures.outcome.OutcomeAnswer}, and {@link tassei.figures.outcome.OutcomeSums} are what
 * all answers add up to. No outcome is kept, because there may be a hundred million of them. Which
 * event counts is decided in {@code event}. Used by {@code indicator} and {@code jobs.national}.
 */
package tassei.figures.outcome;
