package tassei.reports.chart.file;

/**
 * What stands around a chart that leaves its document.
 *
 * @param title what the figure shows, as a sentence
 * @param subtitle measure, unit and period
 * @param source where the numbers come from, and marks such as SIMULATED
 */
public record Caption(String title, String subtitle, String source) {}
