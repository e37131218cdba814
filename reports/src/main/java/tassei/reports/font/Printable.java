package tassei.reports.font;

import java.util.List;

/**
 * A text that can be printed, and what of the original could not.
 *
 * @param missing code points such as U+1F600, each once, in order of appearance
 */
public record Printable(String text, List<String> missing) {}
