package mufakat.loader;

import java.util.Map;

/** Reads a node as one type of component. Each problem is reported and reading goes on, with a stand-in. */
interface NodeReading {
    Object read(YamlNode node, NodePath path, Report report);

    /** What a component is when the author leaves it out, and the stand-in for what can't be read. */
    Object absent();

    /** Whether an author has to write it, where no default is declared. */
    boolean isRequired();

    /** What it takes, in the words of JSON Schema: no less than it reads, and no more than such words can tell apart. */
    Map<String, Object> schema(Definitions definitions);
}
