/**
 * The first two pages: four questions, each answered in a room of its own, first as a model (a pure
 * function of what the run says), then as a block of words and pictures (…Question). FrontPages
 * puts them together; page.overview alone uses it.
 */
package tassei.reports.front;
