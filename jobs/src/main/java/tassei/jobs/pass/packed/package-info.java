/**
 * Rows as bytes: packed for the part in which rows of one key meet ({@link
 * tassei.jobs.pass.packed.RowPacker}, {@link tassei.jobs.pass.packed.RowsOfKeys}), in files by part
 * ({@link tassei.jobs.pass.packed.PartedFile}), and what rows came to ({@link
 * tassei.jobs.pass.packed.KeptFolds}). Such files may be found by the next run: the name of each is
 * a hash of all that it depends on, so that nothing kept can be out of date, and what is missing or
 * damaged is made again ({@link tassei.jobs.pass.packed.KeptFolder}). Knows nothing of any table,
 * nor of Spark; used by {@code pass.spark}.
 */
package tassei.jobs.pass.packed;
