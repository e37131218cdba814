/**
 * What a report says, in one language and in reading order, before any format draws it: Document
 * holds sections (DocumentSection) of blocks, Front the first two pages. It knows charts as data
 * and nothing of the run; pages make it, renderers and workbooks read it.
 */
package tassei.reports.document;
