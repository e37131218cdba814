/**
 * What codes are called: ministries, plans, programmes and projects by code (ReferenceNames, read
 * by NamesReader), the words of the vocabularies (Labels), and which projects go on in the next
 * plan.
 */
package tassei.reports.model.name;
