/** What if: scenarios, what they make of the budget lines, and what that breaks. */
package tassei.jobs.whatif;
