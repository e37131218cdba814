/**
 * What a user of small and middle-sized data waits for, as a ratio to a bare session of Spark that
 * is run in turn with it ({@link tassei.bench.small.SmallBench} writes SMALL.md). Absolute times on
 * a shared machine are noise; the ratio of neighbours is not.
 */
package tassei.bench.small;
