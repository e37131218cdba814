/**
 * The first two pages: four questions, each answered in a room of its own, first as a model (a pure
 * function of what the run says), then as a block of words and pictures (…Question). FrontPages
 * puts them together; page.overview uses it, and of front.money explain asks what the sums of page
 * 1 are.
 */
package tassei.reports.front;
