package mufakat.report.graph;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Ids of nodes as the last part of an address. */
final class Links {
    private Links() {}

    /** The link to a node within the page. Ids of choices are the author's, with whatever signs are in them. */
    static String to(String node) {
        return "#"
                + URLEncoder.encode(node, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("%2F", "/");
    }
}
