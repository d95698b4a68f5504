package mufakat.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Chromium without a window, for pages of ours: one for a class of tests, closed after it.
 *
 * <p>It uses the driver of the system and downloads none, resolves no host, and keeps what the console said and what was
 * asked for. {@code mufakat.chromedriver} and {@code mufakat.chromium} name other programs than Debian's.
 */
public final class Browser implements AutoCloseable {
    private static final Path PICTURES = Path.of("target", "pages");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Held here, or its level is forgotten. It warns of commands for one version of Chromium, which aren't used. */
    private static final Logger VERSIONS = Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Opens a browser. */
    public static Browser open() {
        VERSIONS.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(System.getProperty("mufakat.chromium", "/usr/bin/chromium"));
        // Root has no sandbox, and a container little shared memory.
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu");
        options.addArguments("--host-resolver-rules=MAP * ~NOTFOUND");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(System.getProperty("mufakat.chromedriver", "/usr/bin/chromedriver")))
                .build();
        return new Browser(new ChromeDriver(service, options)).sized(1280, 800);
    }

    /** A page of so many pixels. */
    public Browser sized(int width, int height) {
        return told(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** The page for those who prefer {@code light} or {@code dark}. */
    public Browser preferring(String scheme) {
        return told(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    private Browser told(String command, Map<String, Object> arguments) {
        driver.executeCdpCommand(command, arguments);
        return this;
    }

    /** Opens a page from a file, at a hash that is empty or begins with {@code #}. */
    public Browser visit(Path page, String hash) {
        driver.get("about:blank");
        complaints();
        requests();
        driver.get(page.toUri() + hash);
        return this;
    }

    /** The first element that the CSS selector finds, as soon as it is there. */
    public WebElement find(String selector) {
        return new WebDriverWait(driver, PATIENCE).until(any -> driver.findElement(By.cssSelector(selector)));
    }

    public List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Waits until a script answers yes. */
    public void awaitThat(String script) {
        new WebDriverWait(driver, PATIENCE)
                .withMessage(() -> "waited for: " + script)
                .until(any -> Boolean.TRUE.equals(run(script)));
    }

    /** Waits until the element has the text. */
    public void awaitText(String selector, String text) {
        new WebDriverWait(driver, PATIENCE)
                .withMessage(() -> "waited for \"" + text + "\" in " + selector + ", which has: "
                        + find(selector).getText())
                // The page may draw the element anew between its being found and being read.
                .ignoring(StaleElementReferenceException.class)
                .until(any -> find(selector).getText().contains(text));
    }

    /** Types where the focus is. */
    public void press(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** Presses Tab until the focus is on what the selector finds; at most so often. */
    public void tabTo(String selector, int most) {
        for (int i = 0; i < most; i++) {
            if (Boolean.TRUE.equals(run("return document.activeElement.matches(arguments[0])", selector))) {
                return;
            }
            press(Keys.TAB);
        }
        throw new AssertionError("Tab doesn't lead to " + selector);
    }

    public void back() {
        driver.navigate().back();
    }

    public String hash() {
        return (String) run("return location.hash");
    }

    /** What a script in the page answers. */
    public Object run(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    /** What a script in the page answers by and by, by calling its last argument. */
    public Object awaited(String script, Object... arguments) {
        return driver.executeAsyncScript(script, arguments);
    }

    /** What the console said since the last look, errors and warnings alike. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    /** The addresses that were asked for since the last look, but for the page's own. */
    public List<String> requests() {
        String page = driver.getCurrentUrl().replaceFirst("#.*", "");
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> entry.getMessage())
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .flatMap(message ->
                        Stream.of(message.replaceFirst("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1")))
                .filter(address -> !address.startsWith("data:")
                        && !address.replaceFirst("#.*", "").equals(page))
                .toList();
    }

    /** Keeps a picture of what is seen, in {@code target/pages}. */
    public Path picture(String name) {
        return write(name + ".png", driver.getScreenshotAs(OutputType.BYTES));
    }

    /** The page as it is laid out on paper, or again as on a screen: {@code print} or {@code screen}. */
    public Browser on(String medium) {
        return told("Emulation.setEmulatedMedia", Map.of("media", medium));
    }

    /** Keeps the page as paper, in {@code target/pages}. */
    public Path paper(String name) {
        Map<String, Object> printed =
                driver.executeCdpCommand("Page.printToPDF", new LinkedHashMap<>(Map.of("printBackground", true)));
        return write(name + ".pdf", Base64.getDecoder().decode((String) printed.get("data")));
    }

    private static Path write(String name, byte[] bytes) {
        try {
            Files.createDirectories(PICTURES);
            return Files.write(PICTURES.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a page into a folder, to be visited. */
    public static Path file(Path folder, String html) {
        try {
            return Files.writeString(folder.resolve("page.html"), html, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
