package tassei.reports.model;

/** An integrated project of a plan. */
public record Project(String code, String plan, Name name, String leadMinistry) implements Named {}
