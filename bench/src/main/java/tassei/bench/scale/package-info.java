/** A nation of any size, the product and the same job on DuckDB over it, and what both took. */
package tassei.bench.scale;
