/** What a what-if's documents say: scenarios side by side, and what matters most. */
package tassei.reports.whatif;
