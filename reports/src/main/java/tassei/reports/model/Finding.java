package tassei.reports.model;

/** Something doubtful, said and not repaired. */
public record Finding(String code, String severity, String table, String key, Name message) {}
