/**
 * From judged indicators and budgets to where each will end: {@link
 * tassei.figures.outlook.Foundations} lays out what a forecast rests on, of a run or of the tables
 * of a finished one, {@link tassei.figures.outlook.IndicatorOutlook} asks for it. How a forecast is
 * made stands in {@code forecast}, which knows no table. Which word a probability gets is decided
 * by {@code Outlook}. Used by {@code scenario}, {@code jobs.national} and {@code jobs.scenario}.
 *
 * @see tassei.contract.words.Outlook
 */
package tassei.figures.outlook;
