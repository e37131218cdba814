/**
 * What is refused and how that is said: all problems in one {@link RefusedInput}, a line each, and
 * failures of the disk in the words of whoever has to mend them. Every line goes through {@link
 * SafeText}, because names and cells come from outside and a terminal must not obey them. Uses no
 * other package; any may use it.
 */
package tassei.jobs.refusal;
