package tassei.reports.model.name;

import tassei.reports.model.value.Name;

/**
 * What a code is called that has no table of its own.
 *
 * @param column the column it stands in, such as collection
 */
public record CodeName(String column, String code, Name name) {}
