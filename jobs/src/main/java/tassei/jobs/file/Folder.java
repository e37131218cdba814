package tassei.jobs.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** A folder to read from, on any disk; what is in it goes by its name from there, with slashes. */
public interface Folder {

  Location location();

  /** Names of the entries of a folder, sorted; of the folder itself where the name is blank. */
  List<String> list(String folder) throws IOException;

  boolean isFolder(String name);

  boolean isFile(String name);

  /** Why an entry must not be followed. */
  Optional<String> strays(String name);

  FileStamp stamp(String name) throws IOException;

  InputStream open(String name) throws IOException;

  /** The name of an entry of a folder. */
  static String inside(String folder, String entry) {
    return folder.isEmpty() ? entry : folder + "/" + entry;
  }
}
