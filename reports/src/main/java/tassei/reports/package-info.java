/**
 * From a finished run's folder to its documents. Documents asks a subject (RunSubject,
 * WhatIfSubject) for a document in each language and has it drawn in each format; ReportDocument
 * puts the chapters of a report in their order. Module cli enters here, through Documents and
 * Format.
 */
package tassei.reports;
