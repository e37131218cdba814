package tassei.reports.planner;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tassei.reports.planner.base.RefusedSheet;

/** A workbook somebody gives us, to be read and left as it is. */
record SheetFile(OPCPackage parts, XSSFWorkbook workbook) implements Closeable {
  private static final String WANTED = ": an .xlsx that whatif --sheet wrote is needed";

  static SheetFile open(Path file) {
    try {
      requireWorkbook(file);
      return read(file);
    } catch (IOException failure) {
      throw new RefusedSheet(file + ": cannot be read: " + failure.getMessage());
    }
  }

  private static void requireWorkbook(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new RefusedSheet(file + ": no such file" + WANTED);
    }
    switch (FileMagic.valueOf(file.toFile())) {
      case OOXML -> {}
      case OLE2 -> throw new RefusedSheet(file + ": " + kindOf(file) + WANTED);
      default -> throw new RefusedSheet(file + ": not a workbook" + WANTED);
    }
  }

  private static String kindOf(Path file) throws IOException {
    try (POIFSFileSystem old = new POIFSFileSystem(file.toFile(), true)) {
      return old.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)
          ? "encrypted with a password, save it without one"
          : "in the format .xls, or another one before .xlsx";
    }
  }

  /** Damage shows in exceptions of many kinds, which all mean that this is no workbook. */
  private static SheetFile read(Path file) throws IOException {
    OPCPackage parts = null;
    try {
      parts = OPCPackage.open(file.toFile(), PackageAccess.READ);
      return new SheetFile(parts, new XSSFWorkbook(parts));
    } catch (InvalidFormatException | RuntimeException damage) {
      if (parts != null) {
        parts.revert();
      }
      throw new RefusedSheet(file + ": not a workbook, or damaged" + WANTED);
    }
  }

  @Override
  public void close() {
    try {
      parts.revert();
      workbook.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
