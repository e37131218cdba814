package tassei.jobs.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.io.LocalInputFile;
import tassei.jobs.table.OriginFields;

/** Whether files hold rows that are yet to be read; their footers know. */
final class UnreadRows {
  private UnreadRows() {}

  static boolean areIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> parts =
          files.filter(file -> file.getFileName().toString().endsWith(".parquet")).toList();
      return parts.stream().anyMatch(UnreadRows::areInFile);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static boolean areInFile(Path file) {
    try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file))) {
      return reader.getFooter().getBlocks().stream()
          .map(BlockMetaData::getColumns)
          .flatMap(List::stream)
          .filter(column -> column.getPath().toDotString().equals(OriginFields.UNREAD.name()))
          .map(ColumnChunkMetaData::getStatistics)
          .anyMatch(UnreadRows::mayBeTrue);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static boolean mayBeTrue(Statistics<?> statistics) {
    return !statistics.hasNonNullValue() || Boolean.TRUE.equals(statistics.genericGetMax());
  }
}
