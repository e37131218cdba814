/**
 * The output folder and the finished runs in it. {@link OutFolder} takes one, {@link OutStore}
 * builds a run aside and publishes it, {@link Runs} finds those that are there. Each of {@link
 * OutStore} and {@link Shelf} has one class for a folder of this machine, where a rename is one
 * step, and one for a file system that machines share, where a mark is copied last. Uses {@code
 * store.record}, {@code file} and {@code refusal}.
 */
package tassei.jobs.store;
