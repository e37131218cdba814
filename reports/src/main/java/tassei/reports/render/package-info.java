/** Documents in files: PDF, HTML, Excel, PNG and SVG. */
package tassei.reports.render;
