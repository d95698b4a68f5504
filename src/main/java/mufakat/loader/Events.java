package mufakat.loader;

import mufakat.check.Code;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The parser's events, without what a story may not use, its complaints restated for authors. */
final class Events {
    private final SourceFile file;
    private final ParserImpl parser;
    private Event last;

    Events(SourceFile file) {
        this.file = file;
        // Of a smaller window the parser makes a new one, again and again, while a word goes on beyond it.
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(file.text().length() + 2)
                .build();
        this.parser = new ParserImpl(settings, new StreamReader(settings, file.text()));
    }

    /** Goes to the first event of the document. */
    Event openDocument() {
        next();
        if (peek().getEventId() == Event.ID.StreamEnd) {
            throw new StopReading(Code.EMPTY_FILE, file.place(0, 0));
        }
        next();
        Event first = next();
        if (first instanceof ScalarEvent scalar
                && scalar.isPlain()
                && scalar.getValue().isEmpty()) {
            throw new StopReading(Code.EMPTY_FILE, file.place(0, 0));
        }
        return first;
    }

    /** Makes sure that nothing follows the document. */
    void closeDocument() {
        next();
        Event after = next();
        if (after.getEventId() != Event.ID.StreamEnd) {
            throw new StopReading(Code.SECOND_DOCUMENT, spot(after).place());
        }
    }

    Event peek() {
        try {
            return parser.peekEvent();
        } catch (YamlEngineException e) {
            throw new SyntaxAdvice(file, last).on(e);
        }
    }

    Event next() {
        Event event = peek();
        parser.next();
        last = event;
        if (event instanceof NodeEvent node) {
            refuse(node);
        }
        return event;
    }

    Spot spot(Event event) {
        Mark mark = event.getStartMark().orElseThrow();
        return new Spot(file, mark.getLine(), mark.getColumn());
    }

    private void refuse(NodeEvent event) {
        if (event instanceof AliasEvent alias) {
            throw new StopReading(
                    Code.ALIAS, spot(event).place(), alias.getAlias().getValue());
        }
        if (event.getAnchor().isPresent()) {
            throw new StopReading(
                    Code.ANCHOR, spot(event).place(), event.getAnchor().get().getValue());
        }
        if (event instanceof ScalarEvent scalar && scalar.getTag().isPresent()) {
            throw new StopReading(Code.TAG, spot(event).place(), scalar.getTag().get());
        }
        if (event instanceof CollectionStartEvent start && start.getTag().isPresent()) {
            throw new StopReading(Code.TAG, spot(event).place(), start.getTag().get());
        }
    }
}
