package tassei.reports.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tassei.contract.words.Measure;
import tassei.reports.ReportDocument;
import tassei.reports.document.Block;
import tassei.reports.document.Document;
import tassei.reports.document.DocumentSection;
import tassei.reports.document.Language;
import tassei.reports.model.ReportModel;

/** A whole document of 40 integrated projects with 400 indicators, and one of a single project. */
class ManyProjectsTest {

  private static ReportModel run(int projects, int indicators) {
    RunOf run = RunOf.nothing().plan("P", 2020, 2024).ministries("M1", "M2").simulated();
    run.sum("C|total|2021|initial||||||" + 3 * projects + "||||coverage|100")
        .sum("C|ministry|2021|initial|M1|||||" + projects + "||||coverage|33.33333")
        .sum("C|ministry|2021|initial|M2|||||" + 2 * projects + "||||coverage|66.66667");
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < projects; i++) {
      String code = "A" + i;
      codes.add(code);
      run.sum("C|integrated_project|2021|initial||" + code + "||||3||||coverage|2.5")
          .sum("C|ministry+integrated_project|2021|initial|M1|" + code + "||||1||||coverage|1")
          .sum("C|ministry+integrated_project|2021|initial|M2|" + code + "||||2||||coverage|2")
          .line("m1" + code + "|C|2021|initial|M1|" + code + "||R|own||1|1||資料A")
          .line("m2" + code + "|C|2021|initial|M2|" + code + "||R|own||2|2||資料A");
      for (int k = 0; k < indicators; k++) {
        String kpi = code + ".k" + k;
        run.kpi(kpi, code, Measure.COUNT, "", "2021|" + k)
            .scope("disease_area+phase|" + kpi + "|2021|領域" + k + "|basic||1")
            .scope("purpose|" + kpi + "|2021|||treatment|1");
      }
    }
    run.projects("P", codes.toArray(String[]::new));
    return run.model();
  }

  private static void holds(Document document) {
    Set<String> ids = new HashSet<>();
    document.sections().forEach(section -> collect(section, ids));
    for (Block.Table table : document.tables()) {
      assertTrue(ids.add(table.id()), table.id());
      for (Block.Row row : table.rows()) {
        assertEquals(table.heads().size(), row.cells().size(), table.id());
      }
    }
    for (Block.Picture picture : document.pictures()) {
      assertTrue(ids.add(picture.id()), picture.id());
      assertTrue(picture.alt().length() >= 20, picture.alt());
      assertTrue(picture.alt().matches("(?s).*\\d.*"), picture.alt());
    }
  }

  private static void collect(DocumentSection section, Set<String> ids) {
    assertTrue(ids.add(section.id()), section.id());
    section.parts().forEach(part -> collect(part, ids));
  }

  @Test
  void fortyProjectsWithFourHundredIndicators() {
    ReportModel model = run(40, 10);
    for (Language language : Language.values()) {
      Document document = ReportDocument.document(model, language);
      holds(document);
      DocumentSection budget =
          document.sections().stream()
              .filter(section -> section.id().equals("budget"))
              .findFirst()
              .orElseThrow();
      assertEquals(41, Shown.table(budget, "budget-1-matrix-2021-1").rows().size());
    }
  }

  @Test
  void oneProjectWithOneIndicator() {
    ReportModel model = run(1, 1);
    for (Language language : Language.values()) {
      holds(ReportDocument.document(model, language));
    }
  }

  @Test
  void aRunOfNothingStillExplainsItself() {
    Document document = ReportDocument.document(RunOf.nothing().model(), Language.JA);
    holds(document);
    assertTrue(document.sections().stream().anyMatch(section -> section.id().equals("glossary")));
  }
}
