package tassei.jobs.table;

import java.io.Serializable;

/**
 * A rule that a row breaks.
 *
 * @param rule its name
 * @param column that breaks it; blank: the whole row
 * @param found what the cell holds
 * @param accepted what the rule accepts
 */
public record Problem(String rule, String column, String found, String accepted)
    implements Serializable {}
