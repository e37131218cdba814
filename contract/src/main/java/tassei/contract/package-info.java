/**
 * What Tassei and the programs around it mean by the same word: whose an amount is ({@link
 * tassei.contract.Owner}), which published table it stands in ({@link
 * tassei.contract.BudgetTable}), and what a sum is of ({@link tassei.contract.Scope}). Rows of the
 * result tables are in {@code row}, their columns in {@code column}, words in {@code words}. It
 * depends on nothing, so that every module can use it.
 */
package tassei.contract;
