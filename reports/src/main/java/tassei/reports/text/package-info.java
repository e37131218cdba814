/**
 * Words and numbers in a language: Words holds the texts of resources/words, Wording says them with
 * arguments, the other classes turn amounts, years, chances and indicators into words. Every
 * package that speaks uses it.
 */
package tassei.reports.text;
