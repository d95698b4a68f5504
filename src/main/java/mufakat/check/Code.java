package mufakat.check;

import java.util.Locale;

/**
 * Every code a problem can have, those of the loader and of playthroughs too. The Javadoc says when it arises; its
 * sentence is {@code problem.S001} … in {@code problems.properties}, its page lies in {@code mufakat/explain}, and
 * {@code src/test/resources/broken} holds one story or playthrough for each.
 */
public enum Code {
    // Files.
    /** There is nothing at that path. */
    FILE_MISSING("S001"),
    /** A folder without a {@code story.yaml}. */
    FOLDER_WITHOUT_STORY("S002"),
    /** Neither a file nor a folder, or not readable. */
    UNREADABLE("S003"),
    /** More than the bound in bytes, or too many files. Argument: the bound. */
    TOO_LARGE("S004"),
    /** Bytes that are not UTF-8. */
    NOT_UTF8("S005"),
    /** UTF-16 or UTF-32, as some editors save. */
    WIDE_ENCODING("S006"),
    /** A control character. Argument: its number. */
    CONTROL_CHARACTER("S007"),
    /** A file of a story's folder that lies outside it. */
    LINK_OUTSIDE("S008"),
    /** A top-level key in two files of a folder. Arguments: the key, the other file. */
    KEY_IN_TWO_FILES("S009"),
    /** A file with nothing in it. */
    EMPTY_FILE("S010"),
    // YAML.
    /** Not YAML, for a reason without a code of its own. */
    SYNTAX("S011"),
    /** A tab where spaces are wanted. */
    TAB("S012"),
    /** A colon inside text without quotation marks. */
    UNQUOTED_COLON("S013"),
    /** A quotation mark that is never closed. */
    UNCLOSED_QUOTE("S014"),
    /** A bracket or brace that is not closed, or a comma that is missing. */
    UNCLOSED_BRACKET("S015"),
    /** A line that stands neither under nor beside the one above. */
    INDENTATION("S016"),
    /** Text after a closing quotation mark. */
    TEXT_AFTER_QUOTE("S017"),
    /** Text that begins with a sign of YAML's own. Argument: the sign. */
    RESERVED_SIGN("S018"),
    /** A backslash that stands for nothing. */
    BAD_ESCAPE("S019"),
    /** A line without a colon among keys. */
    MISSING_COLON("S020"),
    /** An anchor, {@code &name}. */
    ANCHOR("S021"),
    /** An alias, {@code *name}, which is often meant as {@code *emphasis*}. */
    ALIAS("S022"),
    /** A tag, {@code !name}. */
    TAG("S023"),
    /** A second document after {@code ---}. */
    SECOND_DOCUMENT("S024"),
    /** A key twice in one map. Argument: the key. */
    DUPLICATE_KEY("S025"),
    /** A key that is a list or a map. */
    COMPLEX_KEY("S026"),
    /** A key beyond every sensible length. Argument: the bound. */
    LONG_KEY("S027"),
    /** Nested too deep. Argument: the bound. */
    TOO_DEEP("S028"),
    /** Too many entries. Argument: the bound. */
    TOO_MANY_ENTRIES("S029"),
    /**
     * A sign that only looks like one of YAML's, as word processors put it. Arguments: its name, its number, the name
     * of the sign on the keyboard.
     */
    LOOKALIKE_SIGN("S115"),
    /** A sign that nobody sees, in a key or an id. Arguments: its name, its number. */
    INVISIBLE_SIGN("S116"),
    /** An entry of a list without a line of its own, or without a space behind its hyphen. Argument: how it begins. */
    CROWDED_ENTRY("S117"),
    /** A line that version control left where two versions met. Argument: the marker. */
    MERGE_MARKER("S118"),
    // Shape.
    /** A key that has no meaning there. Argument: the key. */
    UNKNOWN_KEY("S031"),
    /** A key with spaces in it: the rest of a text that a comma has cut in two. Argument: the rest. */
    COMMA_IN_BRACES("S071"),
    /** A key that is missing. Argument: the key. */
    MISSING_KEY("S032"),
    /** A key with nothing after it. */
    EMPTY_VALUE("S033"),
    /** A key with a comment in the place of its value. Argument: the comment. */
    ONLY_A_COMMENT("S120"),
    /** Keys and values are wanted. */
    WANTS_MAP("S034"),
    /** A list is wanted. */
    WANTS_LIST("S035"),
    /** Text is wanted. */
    WANTS_TEXT("S036"),
    /** A whole number is wanted. Argument: what stands there. */
    WANTS_NUMBER("S037"),
    /** {@code true} or {@code false} is wanted. Argument: what stands there. */
    WANTS_TRUE_OR_FALSE("S038"),
    /** A number-like word where text is wanted. Argument: the word. */
    QUOTE_TEXT("S039"),
    /** A word that is none of those allowed. Arguments: the word, those allowed. */
    UNKNOWN_WORD("S040"),
    /** A test or an effect of a kind that does not exist. Argument: the kind. */
    UNKNOWN_KIND("S041"),
    /** A number out of its range. Arguments: the number, least, most. */
    OUT_OF_RANGE("S042"),
    /** Text without a word. */
    BLANK_TEXT("S043"),
    /** Text that is too long. Arguments: its length, the most. */
    LONG_TEXT("S044"),
    /** Too few entries. Arguments: how many, the least. */
    TOO_FEW("S045"),
    /** Too many entries. Arguments: how many, the most. */
    TOO_MANY("S046"),
    /** There are more problems than are worth listing. Argument: how many are listed. */
    MORE_PROBLEMS("S049"),
    // Ids and references.
    /** An id that leads nowhere. Arguments: the id, what it should be an id of. */
    UNKNOWN_ID("S051"),
    /** An id with signs that ids can't have. Argument: the id. */
    MALFORMED_ID("S052"),
    /** An id twice among things of one kind. Argument: the id. */
    DUPLICATE_ID("S053"),
    /** One id for two kinds of things between which a reference can't tell. Arguments: the id, both kinds. */
    AMBIGUOUS_ID("S054"),
    /** A former id that a thing of the same kind has now. Arguments: the former id, the thing that says so. */
    FORMER_ID_IN_USE("S125"),
    /**
     * A former id of two things of one kind, or twice of one. Arguments: the former id, the thing that says so first.
     */
    FORMER_ID_TWICE("S126"),
    /** An id that is a word of the format. Argument: the id. */
    RESERVED_ID("S055"),
    /** A clause that the item does not have. Arguments: the clause, the item. */
    UNKNOWN_CLAUSE("S056"),
    /** A saying about what is no part of its item. Arguments: the word, the item. */
    UNKNOWN_SUBJECT("S134"),
    /** A safeguard that the item does not have. Arguments: the safeguard, the item. */
    UNKNOWN_SAFEGUARD("S057"),
    /** A rule names by default what the story does not have. Arguments: the rule's key, the id, its kind. */
    UNKNOWN_DEFAULT("S058"),
    // Items, members, scenes, endings.
    /** An item without a core. */
    NO_CORE("S061"),
    /** An item with a second core. */
    SECOND_CORE("S062"),
    /** A core that the first draft leaves out. */
    CORE_NOT_DRAFTED("S063"),
    /** A clause drafted more than one step above the core. Arguments: its strength, the core's. */
    DRAFTED_ABOVE_CORE("S064"),
    /** A red line in a domain that hardly matters to the member. Arguments: the domain, its sensitivity. */
    RED_LINE_UNFELT("S065"),
    /** A member that is its own neighbour. */
    OWN_NEIGHBOUR("S066"),
    /** A key of earlier stories. Arguments: the key, the one that stands in its place. */
    KEY_REPLACED("S067"),
    /** Scenes without choices that lead in a circle. Argument: the circle. */
    ENDLESS_SCENES("S068"),
    /** A condition at the last ending. */
    LAST_ENDING_BARRED("S069"),
    /** An ending without a condition before the last. */
    ENDING_UNREACHABLE("S070"),
    /** A promise that nothing keeps: neither days nor what comes about. Argument: the promise. */
    PROMISE_NEVER_KEPT("S131"),
    // Sessions played as lessons.
    /** A text in force without its core. Argument: the core. */
    IN_FORCE_WITHOUT_CORE("S072"),
    /** A clause in force more than one step above the core. Arguments: its strength, the core's. */
    IN_FORCE_ABOVE_CORE("S073"),
    /** A text in force of an item that nothing before the session brings. Argument: the item. */
    IN_FORCE_TOO_EARLY("S074"),
    /** A text in force among some only, of an item that is not open to accession. Argument: the item. */
    IN_FORCE_AMONG_SOME("S075"),
    /** A member that hesitated over a text to which it is no party. Argument: the member. */
    HESITATED_ASIDE("S076"),
    /** The first session with a start of its own: that is the story's. */
    START_OF_THE_FIRST("S077"),
    /** A warning: a session that says nothing of how things stand before it, where another does. */
    SESSION_WITHOUT_START("S080"),
    // Warnings: what no game of the story can bring about. From here on all are, up to the playthroughs.
    /** A clause that hurts and serves no member. */
    CLAUSE_UNFELT("S081"),
    /** A member that no text can make object. Argument: the member. */
    MEMBER_NEVER_OBJECTS("S082"),
    /** An item that never comes onto the agenda. Argument: the item. */
    ITEM_NEVER_OPENED("S083"),
    /** An item whose core crosses a fixed red line at any strength. Arguments: the member, the domain. */
    ITEM_BARRED("S084"),
    /** A scene that nothing leads to. Argument: the scene. */
    SCENE_UNREACHED("S085"),
    /** A scene from which no choice leads out for good. Argument: the scene. */
    SCENE_WITHOUT_END("S086"),
    /** A test for a flag that nothing raises. Argument: the flag. */
    FLAG_NEVER_RAISED("S087"),
    /** A condition with a test that never holds. Argument: the test. */
    NEVER_HOLDS("S088"),
    /** A condition with two tests that never hold together. Arguments: the tests. */
    CONTRADICTION("S089"),
    /** An ending in whose place an earlier one always comes. Argument: the earlier one. */
    ENDING_HIDDEN("S090"),
    /** A practice that nobody can take up. Arguments: what it needs, the most that there can be. */
    PRACTICE_OUT_OF_REACH("S127"),
    /** A text that does nothing that it says: about petitions where there are none, or forums of which it names one. */
    DOES_NOTHING_IN_FORCE("S128"),
    /** An offer that gives nothing. */
    OFFER_GIVES_NOTHING("S091"),
    /** An offer that asks first for an item that only it brings. Argument: the item. */
    OFFER_OUT_OF_REACH("S092"),
    /** A safeguard that an offer wants in and out. Argument: the safeguard. */
    ASKED_BOTH_WAYS("S093"),
    /** Tokens are given, and promises are worth nothing by the rules. */
    PROMISES_WORTHLESS("S094"),
    /** A source that nothing names. Argument: the source. */
    SOURCE_UNUSED("S095"),
    /** A term that no text has. Argument: the term. */
    TERM_UNUSED("S096"),
    /** A text that ends before a hash sign that looks like its own. Arguments: what is left, what is not read. */
    TEXT_AFTER_HASH("S119"),
    /**
     * A line that looks like an entry or a key and is read as part of a text. Arguments: the text's line, its
     * beginning.
     */
    JOINED_LINE("S121"),
    /** A word in braces for which nothing is filled in. Argument: the word in its braces. */
    UNKNOWN_PLACEHOLDER("S122"),
    /** A sign of a text that is kept from players' terminals. Arguments: its name, its number. */
    SIGN_LEFT_OUT("S123"),
    /** A sign that terminals draw badly. Arguments: the sign, its number. */
    BADLY_DRAWN("S097"),
    /** A paragraph that fills a small screen. Arguments: its length, the most that is comfortable. */
    LONG_PARAGRAPH("S098"),
    /**
     * An offer that asks for more days than are ever left after hearing it. Arguments: the days, the most there are.
     */
    OFFER_TOO_SLOW("S099"),
    /** A condition with alternatives of which none can hold, by itself or beside the other tests. */
    NO_ALTERNATIVE_HOLDS("S100"),
    /** An offer that closes itself, or comes only after itself. Argument: the offer. */
    OFFER_AGAINST_ITSELF("S133"),
    /** A session whose chair wants an item, and nobody is in the chair. Argument: the item. */
    WISH_WITHOUT_CHAIR("S132"),
    /** Words that quote what isn't in every text, and don't say that they are about it. Arguments: the words, its id. */
    QUOTES_WHAT_MAY_BE_MISSING("S135"),
    /** Prose that names an item after it could be tabled, and no condition asks what became of it. Arguments: the words, the item. */
    TOLD_WHATEVER_WAS_PLAYED("S136"),
    /** An item of which no forum ever meets that it fits. Argument: those forums. */
    ITEM_WITHOUT_FORUM("S137"),
    // Playthroughs. From here on all are errors again.
    /** A seed that is no whole number. Argument: what stands there. */
    BAD_SEED("S101"),
    /** A head that names another story than the one beside it. Arguments: the name, the story's id. */
    OTHER_STORY("S102"),
    /** A line of the head that comes twice, or after the game has begun. Argument: its key. */
    HEAD_MISPLACED("S103"),
    /** A decision of a kind that does not exist. Argument: the kind. */
    UNKNOWN_DECISION("S104"),
    /** A decision with a part that it does not have. Arguments: the part, the decision. */
    UNKNOWN_PART("S105"),
    /** A decision without a part that it needs. Arguments: the part, the decision. */
    MISSING_PART("S106"),
    /** A part of a decision that can't be read. Arguments: the part, the decision. */
    UNREADABLE_PART("S107"),
    /** A decision that the game refuses. Arguments: the reason's name, then the reason's own. */
    REFUSED("S108"),
    /** An expectation of a kind that does not exist. Argument: the word. */
    UNKNOWN_EXPECTATION("S109"),
    /** An expectation with too few or too many words. Argument: how it is written. */
    EXPECTATION_INCOMPLETE("S110"),
    /** An expectation about what the story does not have. Arguments: the name, what it should be a name of. */
    EXPECTS_THE_UNKNOWN("S111"),
    /** An expectation that does not hold. Argument: the one that does. */
    EXPECTATION_FAILS("S112"),
    /** More lines, or a longer one, than a playthrough may have. Argument: the bound. */
    PLAYTHROUGH_TOO_LONG("S113"),
    /** A head that names sessions which the story does not have. Argument: what stands there. */
    OTHER_SESSION("S114");

    private final String id;

    Code(String id) {
        this.id = id;
    }

    /** The code as reports name it, for example {@code S031}. */
    public String id() {
        return id;
    }

    /** The name as reports and file names write it, for example {@code unknown-key}. */
    public String kebab() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        boolean warning = compareTo(SESSION_WITHOUT_START) >= 0 && !isOfPlaythroughs();
        return warning ? Severity.WARNING : Severity.ERROR;
    }

    /** Whether it is a playthrough beside a story that has the problem, and not the story. */
    public boolean isOfPlaythroughs() {
        return compareTo(BAD_SEED) >= 0;
    }
}
