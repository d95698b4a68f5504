package mufakat.save.handin;

import static mufakat.save.handin.Classroom.item;
import static mufakat.save.handin.Classroom.text;
import static mufakat.save.handin.Classroom.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mufakat.save.Failure;
import mufakat.save.handin.Classroom.Item;
import mufakat.save.handin.Unfit.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Zips as learning platforms hand them out, and as nobody should. */
class HandedInZipTest {
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;

    @TempDir
    Path temporary;

    private Classroom room;

    @BeforeEach
    void enter() {
        room = new Classroom(temporary.resolve("room"));
    }

    @Test
    void aFolderForEachStudentOrANameBeforeEachFile() {
        room.put(
                "class.zip",
                zip(
                        item("Bun Chan_4_assignsubmission_file/", text("")),
                        item("Bun Chan_4_assignsubmission_file/save.jsonl", room.save("Bun")),
                        item("Ana_3_assignsubmission_file/save.jsonl", room.save("Ana")),
                        item("Ana_3_assignsubmission_onlinetext/onlinetext.html", text("<p>Done.</p>")),
                        item("chidao_12_345_save-1.jsonl.txt", room.save("Chi")),
                        item("__MACOSX/Ana_3_assignsubmission_file/._save.jsonl", text("x"))));

        try (HandedIn handedIn = room.handIn("class.zip")) {
            assertThat(room.names(handedIn))
                    .containsExactly(
                            "class.zip/Ana_3_assignsubmission_file/save.jsonl",
                            "class.zip/Bun Chan_4_assignsubmission_file/save.jsonl",
                            "class.zip/chidao_12_345_save-1.jsonl.txt");
            assertThat(Classroom.players(handedIn)).containsExactly("Ana", "Bun", "Chi");
            assertThat(handedIn.passedOver()).isEqualTo(2);
            assertThat(handedIn.unfit()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, Nguyễn José",
        "IBM437, José Ñandú",
        "windows-1252, José Ñandú",
        "windows-1252, Müller",
        "IBM437, Müller Großmann"
    })
    void namesAreReadInTheLettersInWhichTheyWereWritten(String letters, String student) {
        Charset charset = Charset.forName(letters);
        Item inner = item(student + ".jsonl", room.save("Ana"));
        room.put("class.zip", zip(charset, inner, item(student + ".zip", zip(charset, inner))));

        try (HandedIn handedIn = room.handIn("class.zip")) {
            assertThat(room.names(handedIn))
                    .containsExactly(
                            "class.zip/" + student + ".jsonl", "class.zip/" + student + ".zip/" + student + ".jsonl");
            assertThat(Classroom.players(handedIn)).containsExactly("Ana", "Ana");
        }
    }

    @Test
    void aStudentMayHandInAZipButNotAZipInAZip() {
        byte[] third = zip(item("bun.jsonl", room.save("Bun")));
        byte[] second = zip(
                item("work/", text("")),
                item("work/README", text("Mine.")),
                item("work/ana.jsonl", room.save("Ana")),
                item("work/dao.txt", room.save("Dao")),
                item("third.zip", third),
                item("old.rar", text("Rar!")));
        room.put("class.zip", zip(item("Ana_1/work.zip", second), item("Chi_2/work.ZIP", zip())));

        try (HandedIn handedIn = room.handIn("class.zip")) {
            assertThat(room.names(handedIn))
                    .containsExactly(
                            "class.zip/Ana_1/work.zip/work/ana.jsonl", "class.zip/Ana_1/work.zip/work/dao.txt");
            assertThat(Classroom.players(handedIn)).containsExactly("Ana", "Dao");
            assertThat(handedIn.passedOver()).isEqualTo(2);
            assertThat(room.unfit(handedIn))
                    .containsExactly(
                            "class.zip/Ana_1/work.zip/old.rar OTHER_ARCHIVE",
                            "class.zip/Chi_2/work.ZIP NO_SAVES_IN_ZIP");
        }
    }

    @Test
    void aZipIsFoundInAFolderByItsNameAndByItselfWhateverItIsCalled() {
        byte[] zip = zip(item("ana.jsonl", room.save("Ana")));
        room.put("folder/ana.zip", zip);
        room.put("folder/essay.docx", zip(item("word/document.xml", text("<w/>"))));
        room.put("class", zip);

        try (HandedIn handedIn = room.handIn("folder", "folder/ana.zip", "class")) {
            assertThat(room.names(handedIn)).containsExactly("class/ana.jsonl", "folder/ana.zip/ana.jsonl");
            assertThat(handedIn.passedOver()).isEqualTo(1);
            assertThat(handedIn.unfit()).isEmpty();
        }
    }

    @Test
    void aZipThatLeadsToNoSaveIsSaidWithItsReason() {
        byte[] good = zip(item("ana.jsonl", room.save("Ana")), item("bun.jsonl", room.save("Bun")));
        room.put("z/empty.zip", zip());
        room.put("z/essays.zip", zip(item("essay.txt", text("Once."))));
        room.put("z/nothing.zip", text(""));
        room.put("z/not.zip", text("<html>Log in first</html>"));
        room.put("z/torn.zip", Arrays.copyOf(good, good.length - 40));
        room.put("z/locked.zip", locked(good));
        room.put(
                "z/students.zip",
                zip(
                        item("a.zip", locked(good)),
                        item("b.zip", Arrays.copyOf(good, good.length / 2)),
                        item("c.zip", text("no"))));

        try (HandedIn handedIn = room.handIn("z")) {
            assertThat(handedIn.sources()).isEmpty();
            assertThat(room.unfit(handedIn))
                    .containsExactly(
                            "z/empty.zip NO_SAVES_IN_ZIP",
                            "z/essays.zip NO_SAVES_IN_ZIP",
                            "z/locked.zip ENCRYPTED",
                            "z/not.zip NOT_A_ZIP",
                            "z/nothing.zip NOT_A_ZIP",
                            "z/students.zip/a.zip ENCRYPTED",
                            "z/students.zip/b.zip BROKEN_ZIP",
                            "z/students.zip/c.zip NOT_A_ZIP",
                            "z/torn.zip BROKEN_ZIP");
        }
    }

    /** The same zip, its entries marked as encrypted. */
    private static byte[] locked(byte[] zip) {
        return patched(patched(zip, LOCAL, 6, (short) 9), CENTRAL, 8, (short) 9);
    }

    /** The same zip with two bytes changed in each record of a kind. */
    private static byte[] patched(byte[] zip, int record, int offset, short value) {
        ByteBuffer bytes = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < zip.length - 4; i++) {
            if (bytes.getInt(i) == record) {
                bytes.putShort(i + offset, value);
            }
        }
        return bytes.array();
    }

    @Test
    @Timeout(60)
    void aBombIsReadNoFurtherThanASaveCanBe() {
        byte[] zeros = new byte[40 << 20];
        room.put(
                "class.zip",
                zip(
                        item("ana.jsonl", zeros),
                        item("bun.bin", zeros),
                        item("chi.zip", zip(item("bomb", zeros), item("chi.jsonl", room.save("Chi"))))));

        try (HandedIn handedIn = room.handIn("class.zip")) {
            assertThat(room.names(handedIn)).containsExactly("class.zip/ana.jsonl");
            assertThat(handedIn.sources().get(0).read().failure()).contains(Failure.TOO_LARGE);
            assertThat(room.unfit(handedIn)).containsExactly("class.zip/chi.zip TOO_MUCH_IN_ZIP");
            assertThat(handedIn.passedOver()).isEqualTo(1);
        }
    }

    @Test
    @Timeout(60)
    void aZipOfMoreEntriesThanAClassHasIsNotLookedThrough() {
        room.put("many.zip", zip(empty(Zip.MOST + 1)));
        room.put("class.zip", zip(item("ana.zip", zip(empty(InnerZip.MOST + 1)))));
        room.put("enough.zip", zip(item("ana.zip", zip(empty(InnerZip.MOST)))));

        try (HandedIn handedIn = room.handIn("many.zip", "class.zip", "enough.zip")) {
            assertThat(room.unfit(handedIn))
                    .containsExactly(
                            "class.zip/ana.zip TOO_MUCH_IN_ZIP",
                            "enough.zip/ana.zip NO_SAVES_IN_ZIP",
                            "many.zip TOO_MUCH_IN_ZIP");
        }
    }

    private static Item[] empty(int count) {
        return IntStream.range(0, count).mapToObj(i -> item("f" + i, text(""))).toArray(Item[]::new);
    }

    @Test
    void namesInAZipLeadNowhereAndAreHarmlessToShow() {
        room.put(
                "class.zip",
                zip(
                        item("../../out.jsonl", room.save("Ana")),
                        item("/etc/cron.jsonl", room.save("Bun")),
                        item("C:\\temp\\chi.jsonl", room.save("Chi")),
                        item("\u001b[2Jdao\u202E\n.jsonl", room.save("Dao")),
                        item("x".repeat(5_000) + ".jsonl", room.save("Long"))));

        try (HandedIn handedIn = room.handIn("class.zip")) {
            assertThat(Classroom.players(handedIn)).containsExactlyInAnyOrder("Ana", "Bun", "Chi", "Dao", "Long");
            assertThat(room.names(handedIn))
                    .contains(
                            "class.zip/../../out.jsonl",
                            "class.zip//etc/cron.jsonl",
                            "class.zip/C:/temp/chi.jsonl",
                            "class.zip/�[2Jdao��.jsonl")
                    .allMatch(name -> name.length() <= 400);
            assertThat(temporary.toFile().list()).containsExactly("room");
        }
    }

    @Test
    void twoEntriesOfOneNameAreNotTakenForOneAnother() {
        byte[] zip = zip(item("ana.jsonl", room.save("Ana")), item("anb.jsonl", room.save("Bun")));
        String same = new String(zip, StandardCharsets.ISO_8859_1).replace("anb.jsonl", "ana.jsonl");
        room.put("class.zip", same.getBytes(StandardCharsets.ISO_8859_1));

        try (HandedIn handedIn = room.handIn("class.zip")) {
            assertThat(handedIn.sources()).hasSize(1);
            assertThat(room.unfit(handedIn)).containsExactly("class.zip/ana.jsonl TWICE");
        }
    }

    @Test
    void aSizeThatLiesDoesNotDeceive() {
        byte[] zip = zip(item("ana.jsonl", room.save("Ana")));
        room.put("small.zip", patched(zip, CENTRAL, 24, (short) 3));
        room.put("large.zip", patched(zip, CENTRAL, 26, (short) 0x7fff));

        try (HandedIn handedIn = room.handIn("small.zip", "large.zip")) {
            assertThat(Classroom.players(handedIn)).containsExactly("Ana", "Ana");
        }
    }

    @Test
    void damagedContentIsAFailureOfItsSaveAlone() {
        byte[] zip = zip(item("ana.jsonl", room.save("Ana")), item("bun.jsonl", room.save("Bun")));
        Arrays.fill(zip, 60, 100, (byte) 0xff);
        room.put("class.zip", zip);

        try (HandedIn handedIn = room.handIn("class.zip")) {
            assertThat(Classroom.players(handedIn)).containsExactly("UNREADABLE", "Bun");
        }
    }

    @Test
    @Timeout(60)
    void manySavesAreReadByManyAtOnce() {
        Item[] items = IntStream.range(0, 200)
                .mapToObj(i -> item("student-" + i + "/save.jsonl", room.save("Student " + i)))
                .toArray(Item[]::new);
        room.put("class.zip", zip(items));
        room.put("few.zip", zip(items[0], items[1], item("more.zip", zip(items[2], items[3]))));

        try (HandedIn handedIn = room.handIn("class.zip", "few.zip")) {
            List<String> read = handedIn.sources().parallelStream()
                    .map(source -> source.read()
                            .value()
                            .orElseThrow()
                            .header()
                            .player()
                            .name())
                    .toList();

            assertThat(read).hasSize(204).isEqualTo(Classroom.players(handedIn));
            assertThat(read.stream().distinct()).hasSize(200);
        }
    }

    @Test
    void afterAllIsClosedASaveInAnOpenZipIsClosed() {
        Item[] items = Stream.iterate(0, i -> i + 1)
                .limit(30)
                .map(i -> item(i + ".jsonl", room.save("Ana")))
                .toArray(Item[]::new);
        room.put("class.zip", zip(items));
        Source source;
        try (HandedIn handedIn = room.handIn("class.zip")) {
            source = handedIn.sources().get(0);
            assertThat(source.read().succeeded()).isTrue();
        }

        assertThat(source.read().failure()).contains(Failure.CLOSED);
    }

    @Test
    void whatIsUnfitIsInOrder() {
        assertThat(Stream.of(new Unfit("b", Reason.LINK), new Unfit("a", Reason.TWICE), new Unfit("a", Reason.LINK))
                        .sorted())
                .containsExactly(
                        new Unfit("a", Reason.LINK), new Unfit("a", Reason.TWICE), new Unfit("b", Reason.LINK));
    }
}
