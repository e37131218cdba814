/**
 * The first two pages. Each of four questions is answered first as a model, a pure function of what
 * the run says ({@code Strip}, {@code HeadlineMoney}, {@code Moves} or {@code Compared}, {@code
 * Trust}), then as a block of words and pictures ({@code …Question}). {@code FrontPages} puts them
 * together; nobody else uses the package.
 */
package tassei.reports.front;
