/**
 * What the money is: HeadlineMoney is the model, read from the headline budget by MoneyReading;
 * MoneyQuestion the block, with its bars and the sources they cite.
 */
package tassei.reports.front.money;
