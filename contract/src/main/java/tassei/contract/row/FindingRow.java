package tassei.contract.row;

import tassei.contract.words.FindingCode;
import tassei.contract.words.Severity;

/**
 * A row of {@code findings}: what a reader should know of.
 *
 * @param table the table it is about
 * @param key the row it is about; blank: all of them
 */
public record FindingRow(
    FindingCode code,
    Severity severity,
    String table,
    String key,
    String messageJa,
    String messageEn) {}
