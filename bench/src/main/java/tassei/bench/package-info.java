/** Generators and comparisons. */
package tassei.bench;
