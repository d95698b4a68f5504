package mufakat.messages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MessagesTest {
    private final Messages messages = Messages.load();

    @Test
    void aMissingTextShowsItsKey() {
        assertThat(messages.say("no.such.key")).isEqualTo("[no.such.key]");
        assertThat(messages.has("no.such.key")).isFalse();
    }
}
