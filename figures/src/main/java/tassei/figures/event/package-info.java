/**
 * Which outcome counts for which indicator. The reports of one outcome are taken together ({@link
 * tassei.figures.event.AgreedReport}: the newest in force says what it was), then each indicator is
 * asked ({@link tassei.figures.event.KpiEvents}). One outcome needs no other, so that they can be
 * folded one by one.
 */
package tassei.figures.event;
