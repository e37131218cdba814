/** The bundled typeface: the only one documents are set in, on every machine. */
package tassei.reports.font;
