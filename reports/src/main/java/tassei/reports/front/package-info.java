/** The first two pages: what the report answers, each answer first as a model, then as a page. */
package tassei.reports.front;
