package tassei.reports;

import java.io.IOException;
import java.nio.file.Path;
import tassei.reports.document.Document;
import tassei.reports.document.Language;

/** What documents are drawn of, once it is read. */
interface Subject {
  Document document(Language language);

  void workbook(Document document, Path file) throws IOException;
}
