/**
 * What the four questions share: Voice is the run and the language it is told in, with names as
 * short as their place needs; cells of the small tables, tags and citations.
 */
package tassei.reports.front.voice;
