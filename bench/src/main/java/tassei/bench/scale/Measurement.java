package tassei.bench.scale;

/**
 * One process, from its start to its end.
 *
 * @param of the case of the table in RESULTS.md
 * @param variant what ran: the product, the job on DuckDB, a bare session
 * @param rows of outcomes; 0 for the sample
 * @param heap in GiB of the product's JVM, and DuckDB's memory limit; 0: the default
 * @param cpus that the process might use
 * @param peakMiB the most memory that was resident at once
 * @param spilledBytes to disk, where that was asked
 * @param commit of the product
 */
record Measurement(
    String of,
    String variant,
    long rows,
    int heap,
    int cpus,
    double seconds,
    long peakMiB,
    long spilledBytes,
    String commit,
    String day) {}
