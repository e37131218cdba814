/**
 * The rows behind statements about indicators, outcomes and projects: which are in the scope of a
 * control ({@link tassei.figures.control.count.ControlTerm}), which of them are added, and why the
 * others are not. Outcomes are asked one after the other, because there may be millions.
 */
package tassei.figures.control.count;
