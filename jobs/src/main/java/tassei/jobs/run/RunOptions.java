package tassei.jobs.run;

import java.nio.file.Path;

/**
 * What a computation needs beside its settings and inputs.
 *
 * @param master where Spark runs; bears on speed alone
 * @param compareRun folder of the run to compare with, or null
 */
public record RunOptions(String master, Path compareRun) {}
