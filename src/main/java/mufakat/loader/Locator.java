package mufakat.loader;

import mufakat.check.Problem;
import mufakat.loader.YamlNode.Entry;
import mufakat.loader.YamlNode.Mapping;
import mufakat.loader.YamlNode.Scalar;
import mufakat.loader.YamlNode.Sequence;

/**
 * Finds the place that a pointer of {@code check} means. What an author left out has no place of its own: then it is
 * that of the nearest thing around it.
 */
final class Locator {
    private YamlNode node;
    private Spot key;

    private Locator(YamlNode root) {
        this.node = root;
    }

    static Spot locate(Problem problem, YamlNode root) {
        Locator at = new Locator(root);
        String[] steps = problem.pointer().split("/", -1);
        boolean whole = true;
        for (int i = 1; i < steps.length && whole; i++) {
            whole = at.enter(steps[i].replace("~1", "/").replace("~0", "~"));
        }
        boolean keyMeant = problem.at() == Problem.At.KEY || !whole;
        return keyMeant && at.key != null ? at.key : at.node.at();
    }

    private boolean enter(String step) {
        Entry entry = node instanceof Mapping mapping ? mapping.entries().get(step) : null;
        if (entry != null) {
            node = entry.value();
            key = entry.key();
            return true;
        }
        // The one entry of a list may stand there without its hyphen.
        if (node instanceof Mapping && step.equals("0")) {
            return true;
        }
        // A list of one and a record that is plain text may be written as that text, which then is all there is to see.
        return node instanceof Scalar || (node instanceof Sequence sequence && enter(sequence, step));
    }

    private boolean enter(Sequence sequence, String step) {
        int index = index(step);
        if (index >= 0 && index < sequence.items().size()) {
            node = sequence.items().get(index);
            key = null;
            return true;
        }
        // What stands in a set is named by itself.
        for (YamlNode item : sequence.items()) {
            if (item instanceof Scalar scalar && scalar.text().equals(step)) {
                node = item;
                key = null;
                return true;
            }
        }
        // Kinds of conditions and effects are named, whether they stand in one map or in a list of maps.
        for (YamlNode item : sequence.items()) {
            if (item instanceof Mapping mapping && mapping.entries().containsKey(step)) {
                node = item;
                return enter(step);
            }
        }
        return false;
    }

    private static int index(String step) {
        if (step.isEmpty() || step.length() > 6 || !step.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        return Integer.parseInt(step);
    }
}
