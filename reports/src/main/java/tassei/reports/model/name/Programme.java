package tassei.reports.model.name;

import tassei.reports.model.value.Name;

/** A programme; parent is empty at the top of a tree. */
public record Programme(String code, Name name, String ministry, String parent) implements Named {}
