package tassei.jobs.checked;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import tassei.jobs.file.Hash;
import tassei.jobs.input.InputFiles;
import tassei.jobs.read.InputPiece;

/** Names for rows of pieces of files: by what the files hold, and what rows are checked with. */
final class RowsIdentity implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String checkedWith;

  /** By the name of each file. */
  private final HashMap<String, String> contents = new HashMap<>();

  /**
   * Of the rows of some files.
   *
   * @param checkedWith names all that rows are read and checked with
   */
  RowsIdentity(Iterable<InputFiles.InputFile> files, String checkedWith) {
    this.checkedWith = checkedWith;
    files.forEach(file -> contents.put(file.name(), file.sha256()));
  }

  String of(InputPiece piece) {
    return new Hash()
        .add(checkedWith)
        .add(piece.name())
        .add(contents.get(piece.name()))
        .add(Integer.toString(piece.number()))
        .hex();
  }

  /** The same of all files. */
  String ofAll() {
    Hash all = new Hash().add(checkedWith);
    contents.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(file -> all.add(file.getKey()).add(file.getValue()));
    return all.hex();
  }
}
