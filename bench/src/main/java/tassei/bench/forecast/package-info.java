/** Whether the probabilities of the forecast hold what they promise, on simulated indicators. */
package tassei.bench.forecast;
