/**
 * What the budget comes to, a table after the other: {@link tassei.figures.ledger.LedgerQuestions}
 * is asked of every report of one table (a ledger), answers with a {@link
 * tassei.figures.ledger.LedgerAnswer}, and {@link tassei.figures.ledger.LedgerSums} are what all
 * answers add up to. No line is kept, because there may be a million of them. {@link
 * tassei.figures.ledger.OwnerQuestions} is asked of the sums of one owner in all tables. How a line
 * is used is decided in {@code budget}, what a control asks of it in {@code control}. Used by
 * {@code jobs}.
 */
package tassei.figures.ledger;
