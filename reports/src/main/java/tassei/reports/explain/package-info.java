/** From a printed figure to the rows it is made of, and the rows left out with the reason. */
package tassei.reports.explain;
