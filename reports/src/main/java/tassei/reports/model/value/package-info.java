/**
 * What the records of a run are made of, and how cells are read: Name in both languages, Bounded
 * for the first rows of a long table, JsonEntry for an entry of report.json. It knows no record of
 * the run; all other rooms of model use it.
 */
package tassei.reports.model.value;
