/** report.json in, documents out. */
package tassei.reports;
