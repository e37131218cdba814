package tassei.bench.small;

import java.util.List;

/**
 * What is measured.
 *
 * @param name as SMALL.md has it
 * @param goal what the ratio must not exceed; null: told only
 * @param beside what it is measured against
 */
record SmallCase(String name, List<String> command, Double goal, List<String> beside) {}
