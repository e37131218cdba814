/** Whether a target will be met: plain Java, a pure function of figures, budgets and the day. */
package tassei.figures.forecast;
