package mufakat.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.files.Resource;
import mufakat.words.Messages;

/**
 * One HTML page in one file, which needs no network and may use none.
 *
 * <p>The page is framed by {@code page.mustache}. In its templates {@code {{#say}}key{{/say}}} puts in what the program
 * says under a key, and every {@code {{value}}} is escaped. The frame forbids all connections and all scripts but the
 * page's own, so that text which got past the escaping would still do nothing.
 *
 * @param title for the window and the first heading
 * @param template what is inside the page, a resource of {@code mufakat/report}
 * @param values for the template
 * @param styles resources of {@code mufakat/report}, after {@code page.css}
 * @param scripts whole scripts in order, as {@link #script} and {@link Charts#library} give them
 * @param data records, maps and lists that scripts find as JSON in the element {@code data}
 */
public record HtmlPage(
        String title,
        String template,
        SortedMap<String, Object> values,
        List<String> styles,
        List<String> scripts,
        Object data) {
    private static final String FRAME = "page.mustache";
    private static final String SHARED_STYLE = "page.css";

    /** A script of ours, which may hold {@code {{#say}}key{{/say}}} nowhere: its words come with the data. */
    public static String script(String resource) {
        return own(resource);
    }

    /** The page as a text, to be written as UTF-8. */
    public String html(Messages messages) {
        StringWriter html = new StringWriter();
        try {
            write(html, messages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return html.toString();
    }

    /** Writes the page without ever holding all of it. */
    public void write(Writer out, Messages messages) throws IOException {
        SortedMap<String, Object> frame = new TreeMap<>(values);
        frame.put("title", title);
        frame.put("say", (Mustache.Lambda)
                (key, to) -> to.write(com.samskivert.mustache.Escapers.HTML.escape(messages.say(key.execute()))));
        frame.put("content", filled(template, frame));
        frame.put("style", style());
        frame.put("policy", policy());
        frame.put("data", (Mustache.Lambda) (nothing, to) -> PageData.write(data, to));
        frame.put("scripts", scripts);
        try {
            compiled(FRAME).execute(frame, out);
        } catch (MustacheException e) {
            if (e.getCause() instanceof IOException unwritten) {
                throw unwritten;
            }
            throw e;
        }
    }

    private String style() {
        StringBuilder style = new StringBuilder(own(SHARED_STYLE));
        styles.forEach(each -> style.append(own(each)));
        return style.toString();
    }

    private static String filled(String template, Map<String, Object> values) {
        return compiled(template).execute(values);
    }

    private static Template compiled(String template) {
        return Mustache.compiler()
                .withLoader(name -> new java.io.StringReader(own(name + ".mustache")))
                .compile(own(template));
    }

    private String policy() {
        StringBuilder policy =
                new StringBuilder("default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src");
        scripts.forEach(
                script -> policy.append(" 'sha256-").append(digest(script)).append('\''));
        return policy.append("; base-uri 'none'; form-action 'none'").toString();
    }

    private static String digest(String script) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String own(String name) {
        return Resource.text("/mufakat/report/" + name);
    }
}
