package tassei.reports.front.voice;

import java.util.List;
import tassei.reports.document.Front.Tag;

/** The tags of a block: whether it rests on invented rows or on published figures. */
public final class BlockTags {
  private BlockTags() {}

  /**
   * The tags of a block.
   *
   * @param isSimulated whether it rests on invented rows
   * @param isSilent whether nothing is said where it does not
   */
  public static List<Tag> of(Voice voice, boolean isSimulated, boolean isSilent) {
    if (isSimulated) {
      return List.of(
          new Tag(voice.model().labels().mark("simulated", voice.language()), Tag.Kind.SIMULATED));
    }
    return isSilent ? List.of() : List.of(new Tag(voice.say("published"), Tag.Kind.PUBLISHED));
  }
}
