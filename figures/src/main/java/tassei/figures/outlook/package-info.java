/**
 * From judged indicators and budgets to where each will end: {@link
 * tassei.figures.outlook.IndicatorOutlook}. How a forecast is made stands in {@code forecast},
 * which knows no table.
 */
package tassei.figures.outlook;
