package tassei.reports.render;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A real browser without a window, driven through its own protocol. */
final class Chromium implements AutoCloseable {
  private static final Path PROGRAM = Path.of("/usr/bin/chromium");
  private static final long PATIENCE_SECONDS = 90;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process process;
  private final WebSocket socket;
  private final BlockingQueue<JsonNode> heard;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();
  private int sent;

  private Chromium(Process process, WebSocket socket, BlockingQueue<JsonNode> heard) {
    this.process = process;
    this.socket = socket;
    this.heard = heard;
  }

  /** Opens a page in a window of a size; the profile must be an empty folder of its own. */
  static Chromium open(Path profile, Path page, int width, int height) throws Exception {
    assumeTrue(Files.isExecutable(PROGRAM), "no /usr/bin/chromium: apt-get install chromium");
    Process process = started(profile);
    int port = port(profile);
    BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
    WebSocket socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(tab(port)), new Hearing(heard))
            .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    Chromium chromium = new Chromium(process, socket, heard);
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      chromium.ask(domain + ".enable", Map.of());
    }
    chromium.resize(width, height);
    chromium.load(page);
    return chromium;
  }

  void load(Path page) throws Exception {
    ask("Page.navigate", Map.of("url", page.toUri().toString()));
    await("Page.loadEventFired");
  }

  private static Process started(Path profile) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            PROGRAM.toString(),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--user-data-dir=" + profile,
            "--remote-debugging-port=0",
            "about:blank");
    builder.environment().put("TMPDIR", profile.toString());
    return builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static int port(Path profile) throws Exception {
    Path file = profile.resolve("DevToolsActivePort");
    for (long waited = 0; waited < PATIENCE_SECONDS * 10; waited++) {
      if (Files.exists(file) && Files.readAllLines(file).size() > 1) {
        return Integer.parseInt(Files.readAllLines(file).get(0));
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException("chromium opened no port");
  }

  private static String tab(int port) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list")).build();
    String tabs = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    for (JsonNode tab : JSON.readTree(tabs)) {
      if (tab.get("type").asText().equals("page")) {
        return tab.get("webSocketDebuggerUrl").asText();
      }
    }
    throw new IllegalStateException("chromium has no page open: " + tabs);
  }

  void resize(int width, int height) throws Exception {
    ask(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  /** The value of an expression, as text. */
  String evaluate(String expression) throws Exception {
    JsonNode answer =
        ask("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
    if (answer.has("exceptionDetails")) {
      throw new IllegalStateException(answer.get("exceptionDetails").toString());
    }
    return answer.get("result").path("value").asText();
  }

  /** Presses and releases a key as a person does. */
  void press(String key, int code, String text) throws Exception {
    Map<String, Object> event = Map.of("key", key, "windowsVirtualKeyCode", code, "text", text);
    ask("Input.dispatchKeyEvent", with(event, text.isEmpty() ? "rawKeyDown" : "keyDown"));
    ask("Input.dispatchKeyEvent", with(event, "keyUp"));
  }

  private static Map<String, Object> with(Map<String, Object> event, String type) {
    Map<String, Object> typed = new HashMap<>(event);
    typed.put("type", type);
    return typed;
  }

  void type(String text) throws Exception {
    ask("Input.insertText", Map.of("text", text));
  }

  /** Errors of scripts, of the console and of the page's policy. */
  List<String> complaints() {
    return complaints;
  }

  /** Everything the page asked for. */
  List<String> requests() {
    return requests;
  }

  private JsonNode ask(String method, Map<String, Object> parameters) throws Exception {
    sent++;
    String text =
        JSON.writeValueAsString(Map.of("id", sent, "method", method, "params", parameters));
    socket.sendText(text, true).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    JsonNode message = next();
    while (message.path("id").asInt() != sent) {
      message = next();
    }
    if (message.has("error")) {
      throw new IllegalStateException(method + ": " + message.get("error"));
    }
    return message.get("result");
  }

  private void await(String event) throws Exception {
    String heardOf = "";
    while (!heardOf.equals(event)) {
      heardOf = next().path("method").asText();
    }
  }

  private JsonNode next() throws Exception {
    JsonNode message = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (message == null) {
      throw new IllegalStateException("chromium fell silent");
    }
    switch (message.path("method").asText()) {
      case "Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded" ->
          complaints.add(message.get("params").toString());
      case "Network.requestWillBeSent" -> requests.add(message.at("/params/request/url").asText());
      default -> {}
    }
    return message;
  }

  @Override
  public void close() {
    socket.abort();
    process.destroy();
    process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  /** Puts whole messages into a queue. */
  private record Hearing(BlockingQueue<JsonNode> heard, StringBuilder part)
      implements WebSocket.Listener {
    Hearing(BlockingQueue<JsonNode> heard) {
      this(heard, new StringBuilder());
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      part.append(data);
      if (last) {
        heard.add(parsed(part.toString()));
        part.setLength(0);
      }
      return WebSocket.Listener.super.onText(from, data, last);
    }

    private static JsonNode parsed(String text) {
      try {
        return JSON.readTree(text);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
