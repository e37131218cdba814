/**
 * Documents in files: HtmlDocument and PdfDocument make one file of a Document, from one template
 * (PageTemplate) for screen and paper. Subjects of tassei.reports enter through these two; the
 * package knows nothing of the run.
 */
package tassei.reports.render;
