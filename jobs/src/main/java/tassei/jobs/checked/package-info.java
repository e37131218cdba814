/**
 * The rows of a data folder, checked: files → rows as read → what each must satisfy by itself, with
 * rows of other tables, and beside its own copies. Start at {@link
 * tassei.jobs.checked.CheckedInputs}; what is refused is written down and counted by {@link
 * tassei.jobs.checked.InputBooks}. Knows nothing of Spark: {@code pass} does.
 */
package tassei.jobs.checked;
