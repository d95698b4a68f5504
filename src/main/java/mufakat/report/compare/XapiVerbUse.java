package mufakat.report.compare;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a statement says of a player: a verb, what it is about, and what came of it.
 *
 * @param result empty where nothing did
 */
record XapiVerbUse(Verb verb, ObjectNode about, ObjectNode result) {
    static XapiVerbUse of(Verb verb, ObjectNode about) {
        return new XapiVerbUse(verb, about, JsonNodeFactory.instance.objectNode());
    }

    /** The same with the option that was taken; where there is none, without. */
    XapiVerbUse answering(String option) {
        if (!option.isEmpty()) {
            result.put("response", option);
        }
        return this;
    }

    /** The same with how much is behind the player, from 0 to 1. */
    XapiVerbUse at(double progress) {
        extensions().put(Iri.PROGRESS, progress);
        return this;
    }

    /** The extensions to what came of it. */
    ObjectNode extensions() {
        return result.withObject("/extensions");
    }
}
