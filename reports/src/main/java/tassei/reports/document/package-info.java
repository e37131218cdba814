/** What a report says, in one language and in reading order, before any format draws it. */
package tassei.reports.document;
