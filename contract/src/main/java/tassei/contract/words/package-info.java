/**
 * The words of the contract, an enum each: the text that stands in a cell is in {@code code()} and
 * nowhere else, and what a word entails is a method of it. Every module may use them; they use
 * nothing. Start at {@link tassei.contract.words.Stage}.
 */
package tassei.contract.words;
