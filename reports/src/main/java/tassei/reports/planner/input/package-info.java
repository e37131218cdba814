/**
 * The sheets a planner works in: InputSheet with the rows of the run and room for new ones, its
 * rules and formulas, the lists behind the drop-downs, and the guide.
 */
package tassei.reports.planner.input;
