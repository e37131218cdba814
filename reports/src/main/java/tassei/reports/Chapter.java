package tassei.reports;

import java.util.Optional;
import tassei.reports.document.DocumentSection;
import tassei.reports.model.ReportModel;
import tassei.reports.text.Wording;

/** One section of the report; none where the run has no data for it. */
interface Chapter {
  Optional<DocumentSection> of(ReportModel model, Wording wording);
}
