package duibiao.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium without a window, which keeps what the pages asked for and complained about. */
final class Browser implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final ChromeDriver driver;
  private final List<String> requests = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts it; the test skips where Chromium or its driver is not installed. */
  static Browser open(Path downloads) {
    Optional<Path> chromium = program("chromium");
    Optional<Path> chromedriver = program("chromedriver");
    assumeTrue(
        chromium.isPresent() && chromedriver.isPresent(),
        "Chromium is not here: install the packages chromium and chromium-driver");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.get().toFile());
    options.setCapability("goog:loggingPrefs", logs);
    options.setExperimentalOption(
        "prefs", Map.of("download.default_directory", downloads.toString()));
    options.addArguments(
        "--headless=new",
        // Root may not use the sandbox; the pages are the project's own.
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.get().toFile())
            .usingAnyFreePort()
            .build();
    return new Browser(new ChromeDriver(service, options));
  }

  private static Optional<Path> program(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Shows the next pages as a screen does, in the light colours. */
  void showOn(Screen screen) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        new HashMap<>(
            Map.of(
                "width", screen.width(),
                "height", screen.height(),
                "deviceScaleFactor", 1,
                "mobile", screen.isMobile())));
  }

  /** Opens a page and waits until its scripts have run. */
  void visit(String address) {
    driver.get(address);
    read();
  }

  /** What a script returns. */
  <T> T run(String script, Class<T> type) {
    return type.cast(driver.executeScript(script));
  }

  /** What a script hands to the callback that is its last argument. */
  <T> T await(String script, Class<T> type) {
    return type.cast(driver.executeAsyncScript(script));
  }

  /** The texts of the list that a script returns. */
  List<String> texts(String script) {
    List<?> all = run(script, List.class);
    return all.stream().map(String::valueOf).toList();
  }

  void waitUntil(String what, BooleanSupplier isSo) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!isSo.getAsBoolean()) {
      assertThat(System.nanoTime()).as(what).isLessThan(end);
      Thread.onSpinWait();
    }
    read();
  }

  WebElement element(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> elements(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  String address() {
    return driver.getCurrentUrl();
  }

  /** Every address that was asked for, so far. */
  List<String> requests() {
    read();
    return List.copyOf(requests);
  }

  /** Errors of the console and files that did not come, so far. */
  List<String> complaints() {
    read();
    return List.copyOf(complaints);
  }

  private void read() {
    driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .forEach(entry -> complaints.add(driver.getCurrentUrl() + ": " + entry.getMessage()));
    driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(entry -> entry.getMessage())
        .filter(message -> message.contains("Network."))
        .forEach(this::read);
  }

  private void read(String message) {
    try {
      JsonNode event = JSON.readTree(message).path("message");
      JsonNode parameters = event.path("params");
      switch (event.path("method").asText()) {
        case "Network.requestWillBeSent" ->
            requests.add(parameters.path("request").path("url").asText());
        case "Network.loadingFailed" -> {
          // A page that is left stops what it was still drawing.
          if (!parameters.path("canceled").asBoolean()) {
            complaints.add(driver.getCurrentUrl() + ": " + parameters);
          }
        }
        default -> {}
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
