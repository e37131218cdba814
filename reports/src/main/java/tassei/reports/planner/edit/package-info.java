/**
 * What comes back: InputReader compares every row with the run (BaseRowReader, SpareRow), collects
 * what is wrong with its address, and gives a PlannerEdit or none of it. PlannerSheet alone calls
 * it; the edit goes to module cli.
 */
package tassei.reports.planner.edit;
