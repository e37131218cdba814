/**
 * What was known at as-of: of several reports of one thing the newest counts ({@link
 * tassei.figures.known.Vintages}). It is the one definition for every table that is reported anew,
 * so that the other packages of {@code figures} take what it leaves in force. {@code jobs.known}
 * asks it for each table. Of one outcome told by several projects see {@code event.AgreedReport}.
 */
package tassei.figures.known;
