/**
 * The data folder: which file belongs to which table, what must not be there, and that nothing
 * changed while it was read. Entry is {@link InputFolder}; {@link RefusedFiles} hands refused rows
 * back to those who correct them. Uses {@code file} and {@code refusal}.
 */
package tassei.jobs.input;
