/** The pages of the report, in reading order: figures of the run in, sections out. */
package tassei.reports.page;
