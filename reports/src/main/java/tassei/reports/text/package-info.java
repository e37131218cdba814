/** Words and numbers in a language: labels, money, years, sentences computed from figures. */
package tassei.reports.text;
