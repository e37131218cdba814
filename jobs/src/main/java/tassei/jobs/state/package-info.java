/**
 * Files of a large table as they were read before, so that only changed ones are read again. It
 * saves time and nothing else: without this package every file is read each time.
 */
package tassei.jobs.state;
