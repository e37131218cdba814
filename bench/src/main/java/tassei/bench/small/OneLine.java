package tassei.bench.small;

/** The least a JVM can do. */
public final class OneLine {
  private OneLine() {}

  public static void main(String[] args) {
    System.out.println("a line");
  }
}
