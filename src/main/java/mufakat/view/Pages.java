package mufakat.view;

import java.util.List;

/** What can be read at any time, and the debrief. */
public final class Pages {
    Pages(Play play) {}

    /** The members, each with its dossier. */
    public Menu members() {
        throw new UnsupportedOperationException("written next");
    }

    /** What is known of a member. */
    public Page dossier(String member) {
        throw new UnsupportedOperationException("written next");
    }

    /** The items on the agenda, each with its page. */
    public Menu items() {
        throw new UnsupportedOperationException("written next");
    }

    /** An item: what it is, its clauses, what it builds on, where it fits. */
    public Page item(String item) {
        throw new UnsupportedOperationException("written next");
    }

    /** A member's ledger for the item looked at, as far as known. */
    public LedgerView ledger(String member) {
        throw new UnsupportedOperationException("written next");
    }

    /** What the world has become so far. */
    public Page world() {
        throw new UnsupportedOperationException("written next");
    }

    /** What has happened so far, decision by decision. */
    public Page journal() {
        throw new UnsupportedOperationException("written next");
    }

    /** The words of the trade. */
    public Page glossary() {
        throw new UnsupportedOperationException("written next");
    }

    /** How the game is played and how consensus is reached. */
    public Page help() {
        throw new UnsupportedOperationException("written next");
    }

    /** The whole debrief in order, once the story has ended. */
    public List<Page> debrief() {
        throw new UnsupportedOperationException("written next");
    }
}
