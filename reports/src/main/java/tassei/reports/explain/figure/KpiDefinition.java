package tassei.reports.explain.figure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tassei.reports.explain.layout.CodeWords;
import tassei.reports.explain.layout.Page;
import tassei.reports.run.RunFolder;

/** What an indicator counts, where its target stands, and what sources remark on its figures. */
record KpiDefinition(RunFolder run, String id) {
  void print(Page page) {
    for (JsonNode kpi : run.reported("kpis")) {
      if (text(kpi, "kpi").equals(id)) {
        page.field("printed as", text(kpi, "target_printed"));
        page.field("period", period(kpi));
        page.field("target from", source(kpi));
        page.field("definition", either(kpi, "definition"));
        page.field("reading", CodeWords.reading(text(kpi, "reading")));
        page.field("note", text(kpi, "note"));
      }
    }
  }

  /** Of published figures in force, what they say beside the number. */
  void printNotes(Page page) {
    List<JsonNode> noted = new ArrayList<>();
    for (JsonNode actual : run.reported("actuals")) {
      if (text(actual, "kpi").equals(id) && !said(actual).isEmpty()) {
        noted.add(actual);
      }
    }
    if (noted.isEmpty()) {
      return;
    }
    page.blank();
    page.line("What sources remark, 原資料の注記: " + noted.size());
    for (JsonNode actual : noted) {
      page.wrapped("  FY" + text(actual, "fiscal_year") + "  ", said(actual));
    }
  }

  private static String said(JsonNode actual) {
    String words = either(actual, "text");
    return Stream.of(words, text(actual, "note"))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static String period(JsonNode kpi) {
    String from = text(kpi, "from_fy");
    String due = text(kpi, "due_fy");
    if (from.isEmpty() && due.isEmpty()) {
      return "";
    }
    String begins = from.isEmpty() ? "" : "FY" + from;
    return begins + "–" + (due.isEmpty() ? "" : "FY" + due + " (due)");
  }

  private static String source(JsonNode kpi) {
    String day = text(kpi, "reported_on");
    return text(kpi, "source") + (day.isEmpty() ? "" : ", " + day);
  }

  private static String either(JsonNode row, String column) {
    return Stream.of("_ja", "_en")
        .map(language -> text(row, column + language))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" / "));
  }

  private static String text(JsonNode row, String column) {
    return row.path(column).isNull() ? "" : row.path(column).asText("");
  }
}
