/**
 * What a user may set: the conf file with its defaults ({@link tassei.jobs.conf.Settings}), and
 * what one command asks besides ({@link tassei.jobs.conf.RunOptions}). Read once by {@code
 * SettingsReader}, all that is wrong said at once. {@code Bearing} tells which settings change the
 * bytes of a run. Knows {@code yaml}, {@code table} and {@code whatif}; every path of {@code jobs}
 * and {@code cli} may use it.
 */
package tassei.jobs.conf;
