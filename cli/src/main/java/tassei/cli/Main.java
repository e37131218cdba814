package tassei.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line: parse, call, exit code. */
@Command(
    name = "tassei",
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    description = {
      "Attainment of plan targets, and where every yen is planned.",
      "Without options, run reads data-samples/national and writes out/."
    },
    footer = {
      "",
      "Exit codes:",
      "  0  done",
      "  1  a mistake of ours (with a stack trace), or a run that did not reproduce",
      "  2  wrong usage",
      "  3  input refused: one line per problem",
      "  4  a published control does not agree",
      "  5  another run holds the output folder"
    })
public final class Main implements Runnable {
  private static final List<Class<?>> COMMANDS =
      List.of(
          RunCommand.class,
          CheckCommand.class,
          ReportCommand.class,
          ExplainCommand.class,
          VerifyCommand.class,
          WhatIfCommand.class,
          RunsCommand.class,
          HelpCommand.class,
          VersionCommand.class);

  @Spec private CommandSpec spec;

  private Main() {}

  /** Without a command there is nothing to do but say which there are. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is needed: run, check, explain …");
  }

  /** Ends the process also after an error, or threads that Spark left would keep it. */
  public static void main(String[] args) {
    System.exit(exit(args));
  }

  /** What the process would end with. */
  static int exit(String... args) {
    try {
      return execute(writer(System.out, "stdout"), writer(System.err, "stderr"), args);
    } catch (OutOfMemoryError full) {
      System.err.println("tassei: not enough memory; give it more, as TASSEI_JAVA_OPTS=-Xmx4g");
    } catch (Error failure) {
      failure.printStackTrace(System.err);
    }
    return ExitCode.BUG;
  }

  /** In the encoding of the terminal, which need not be that of files. */
  private static PrintWriter writer(PrintStream stream, String name) {
    String encoding =
        Stream.of(name + ".encoding", "sun." + name + ".encoding", "native.encoding")
            .map(System::getProperty)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse("UTF-8");
    return new PrintWriter(stream, true, charset(encoding));
  }

  private static Charset charset(String name) {
    return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
  }

  /** What the process would do, without ending it. */
  static int execute(PrintWriter out, PrintWriter err, String... args) {
    Optional<UnchangedAnswer> said = new SameWords(List.of(args)).answer();
    return said.isPresent()
        ? said.get().say(new Plain(out), new Plain(err))
        : parsed(out, err, args);
  }

  private static int parsed(PrintWriter out, PrintWriter err, String... args) {
    CommandLine commands = new CommandLine(new Main());
    named(args).forEach(commands::addSubcommand);
    return commands
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setOut(new Plain(out))
        .setErr(new Plain(err))
        .setParameterExceptionHandler(Failures::misused)
        .setExecutionExceptionHandler(Failures::failed)
        .execute(args);
  }

  /** Of a command that is spelled out the others are not needed; to help needs all. */
  private static List<Class<?>> named(String... args) {
    for (Class<?> command : COMMANDS) {
      boolean isNamed = args.length > 0 && args[0].equals(name(command));
      if (isNamed && command != HelpCommand.class) {
        return List.of(command);
      }
    }
    return COMMANDS;
  }

  private static String name(Class<?> command) {
    return command.getAnnotation(Command.class).name();
  }
}
