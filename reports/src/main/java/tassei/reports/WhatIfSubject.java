package tassei.reports;

import java.io.IOException;
import java.nio.file.Path;
import tassei.reports.document.Document;
import tassei.reports.document.Language;
import tassei.reports.sheet.DocumentWorkbook;
import tassei.reports.whatif.WhatIfModel;
import tassei.reports.whatif.WhatIfReader;
import tassei.reports.whatif.WhatIfReport;

/** All scenarios of a what-if together. */
record WhatIfSubject(WhatIfModel whatIf) implements Subject {
  static Subject in(Path folder, Path base) {
    return new WhatIfSubject(WhatIfReader.read(folder, base));
  }

  @Override
  public Document document(Language language) {
    return WhatIfReport.document(whatIf, language);
  }

  @Override
  public void workbook(Document document, Path file) throws IOException {
    DocumentWorkbook.write(whatIf.model(), document, file);
  }
}
