/**
 * What report.json says of the run itself (RunFacts, Assumed) and of what its first pages show:
 * View with the headline budget, the plan in view and how things stood a year earlier.
 */
package tassei.reports.model.fact;
