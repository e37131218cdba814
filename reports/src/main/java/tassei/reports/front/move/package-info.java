/**
 * What moved: against the same targets a year earlier (MovesGrids), against a compared run
 * (Compared) or in published budgets (PublishedChanges). MovesQuestion is the block and chooses
 * among them.
 */
package tassei.reports.front.move;
