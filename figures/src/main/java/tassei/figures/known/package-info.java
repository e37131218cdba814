/**
 * What was known at as-of: of several reports of one thing the newest counts ({@link
 * tassei.figures.known.Vintages}). The one definition for every table that is reported anew; the
 * other packages of {@code figures} take what it leaves in force.
 */
package tassei.figures.known;
