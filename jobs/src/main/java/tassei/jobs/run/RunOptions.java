package tassei.jobs.run;

/**
 * What a computation needs beside its settings and inputs.
 *
 * @param master where Spark runs; bears on speed alone
 * @param compareRun where the run is to compare with, or null
 */
public record RunOptions(String master, Location compareRun) {}
