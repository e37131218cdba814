/**
 * A run over tables that fit into this process, from checked rows to every table it writes ({@link
 * tassei.jobs.national.TablesInProcess} is its path). What a figure means stands in {@code
 * tassei.figures}; here it is only said which function is asked after which.
 */
package tassei.jobs.national;
