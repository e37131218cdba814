package tassei.reports.model.name;

import tassei.reports.model.value.Name;

/** An integrated project of a plan. */
public record Project(String code, String plan, Name name, String leadMinistry) implements Named {}
