/**
 * The answer as text: Page takes lines of a width the terminal has, Listing and TextTable set rows
 * in columns, Layout says which columns a table of the run shows. It knows no figure.
 */
package tassei.reports.explain.layout;
