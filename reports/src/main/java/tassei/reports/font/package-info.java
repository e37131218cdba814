/**
 * The bundled typeface: the only one documents are set in, on every machine. Fonts puts it in place
 * before AWT looks for any, Glyphs knows which characters it has. Charts, renderers and the chapter
 * of what could not be printed use it.
 */
package tassei.reports.font;
