package tassei.reports.model;

/** A programme; parent is empty at the top of a tree. */
public record Programme(String code, Name name, String ministry, String parent) implements Named {}
