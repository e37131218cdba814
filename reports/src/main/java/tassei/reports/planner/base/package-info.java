/**
 * What writing and reading share: the run the sheet was made from (BaseRun), the order of columns
 * (InputColumn), and what may be chosen in a cell (PlannerVocabulary, Choices). RefusedSheet is
 * what reading throws.
 */
package tassei.reports.planner.base;
