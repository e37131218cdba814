/** How far what-ifs scale. */
package tassei.bench.whatif;
