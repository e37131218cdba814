package tassei.reports.planner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.poi.ss.formula.IStabilityClassifier;
import org.apache.poi.xssf.streaming.SXSSFFormulaEvaluator;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import tassei.reports.document.Language;
import tassei.reports.planner.base.BaseRun;
import tassei.reports.planner.edit.InputReader;
import tassei.reports.planner.edit.PlannerEdit;
import tassei.reports.planner.input.GuideSheet;
import tassei.reports.planner.input.InputSheet;
import tassei.reports.planner.input.ListsSheet;
import tassei.reports.planner.totals.TotalsSheet;
import tassei.reports.sheet.grid.Book;

/** A run's budget as a workbook whose yellow cells a planner edits. */
public final class PlannerSheet {
  private PlannerSheet() {}

  /** Writes the workbook of a finished run; the language is that of its labels. */
  public static void write(Path runFolder, Path target, Language language) {
    BaseRun base = BaseRun.of(runFolder, language);
    try {
      Book.write(
          target, () -> Book.calculating(base.model(), base.wording()), book -> fill(book, base));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure.getMessage(), failure);
    }
  }

  /** The id of the run a workbook was written from; throws RefusedSheet where it is not ours. */
  public static String baseOf(Path workbook) {
    try (SheetFile file = SheetFile.open(workbook)) {
      return SheetIdentity.of(file.workbook()).base();
    }
  }

  /** What was edited; throws RefusedSheet with every problem there is. */
  public static PlannerEdit read(Path workbook, Path runFolder) {
    try (SheetFile file = SheetFile.open(workbook)) {
      SheetIdentity identity = SheetIdentity.of(file.workbook());
      BaseRun base = BaseRun.of(runFolder, identity.language());
      identity.requireBase(base.id());
      return InputReader.read(file.workbook(), base);
    }
  }

  private static void fill(Book book, BaseRun base) {
    GuideSheet.write(book);
    InputSheet.write(book, base);
    TotalsSheet.write(book, base);
    ListsSheet.write(book, base.vocabulary());
    SXSSFWorkbook workbook = book.workbook();
    new SheetIdentity(base.id(), base.wording().language()).write(workbook);
    SXSSFFormulaEvaluator.create(workbook, IStabilityClassifier.TOTALLY_IMMUTABLE, null)
        .evaluateAll();
    workbook.sheetIterator().forEachRemaining(sheet -> protect((SXSSFSheet) sheet));
    workbook.getXSSFWorkbook().lockStructure();
    book.identify(book.say("whatif-guide.title"), base.wording().say("cover.author"));
  }

  /** Against slips, not against intent: there is no password. */
  private static void protect(SXSSFSheet sheet) {
    sheet.enableLocking();
    sheet.lockAutoFilter(false);
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
  }
}
