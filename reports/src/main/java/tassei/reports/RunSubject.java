package tassei.reports;

import java.io.IOException;
import java.nio.file.Path;
import tassei.reports.document.Document;
import tassei.reports.document.Language;
import tassei.reports.model.ReportModel;
import tassei.reports.run.RunFolder;
import tassei.reports.sheet.ReportWorkbook;

/** A finished run, or a scenario in a folder like that of a run. */
record RunSubject(RunFolder run, ReportModel model) implements Subject {
  static Subject in(Path folder) {
    RunFolder run = RunFolder.open(folder);
    return new RunSubject(run, ReportModel.of(run));
  }

  @Override
  public Document document(Language language) {
    return ReportDocument.document(model, language);
  }

  @Override
  public void workbook(Document document, Path file) throws IOException {
    ReportWorkbook.write(model, run, document, file);
  }
}
