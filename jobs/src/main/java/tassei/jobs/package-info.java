/**
 * Where a run is computed: {@link tassei.jobs.NationalRun} decides whether its rows have room in
 * this process and gives them to {@code national}. A what-if is {@code scenario}. Used by {@code
 * cli}.
 */
package tassei.jobs;
