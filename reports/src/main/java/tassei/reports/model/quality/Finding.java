package tassei.reports.model.quality;

import tassei.reports.model.value.Name;

/** Something doubtful, said and not repaired. */
public record Finding(String code, String severity, String table, String key, Name message) {}
