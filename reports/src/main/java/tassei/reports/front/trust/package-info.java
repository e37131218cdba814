/**
 * How far the figures can be trusted: Trust counts controls, findings and refused rows,
 * TrustQuestion is the block.
 */
package tassei.reports.front.trust;
