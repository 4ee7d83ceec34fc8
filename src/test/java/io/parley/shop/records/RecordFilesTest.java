package io.parley.shop.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecordFilesTest {
    private static final ParleyFormat FORMAT =
            new ParleyFormat(Times.ofFiles(Instant.parse("2026-11-11T12:00:00Z")));

    @Test
    void aByteOrderMarkWindowsLineEndsAndEmptyLinesAreNoFault() throws Exception {
        RecordFiles files = read("\uFEFF" + Lines.PAGE + "\r\n\r\n  \n", "pages.jsonl");

        assertThat(files.faults()).isEmpty();
        assertThat(files.records())
                .extracting(Numbered::line, numbered -> numbered.record().id())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1, "returns"));
    }

    @Test
    void linesAreCountedWithTheEmptyOnes() throws Exception {
        RecordFiles files = read("\n\n" + Lines.PAGE + "\n{}\n", "pages.jsonl");

        assertThat(files.faults()).extracting(LineFault::line).containsOnly(4);
    }

    @Test
    void theLastLineNeedsNoEnd() throws Exception {
        assertThat(read(Lines.PAGE, "pages.jsonl").records()).hasSize(1);
    }

    @Test
    void filesOfOtherNamesAreNotRead() throws Exception {
        assertThat(read("nonsense", "notes.txt").found()).isEmpty();
    }

    @Test
    void aParcelOfAnUnknownOrderIsAFault() throws Exception {
        assertThat(told(Folder.of("parcels.jsonl", Lines.PARCEL)))
                .containsExactly(
                        "parcels.jsonl:1: order: \"D-1\" is no order of this shop; import the"
                                + " order, too");
    }

    @Test
    void aParcelHoldsVariantsOfItsOrderOnly() throws Exception {
        String parcel = Lines.PARCEL.replace("[\"tea-250\"]", "[\"tea-250\",\"cup\"]");

        assertThat(told(Folder.WHOLE.with("parcels.jsonl", parcel)))
                .containsExactly(
                        "parcels.jsonl:1: variants[1]: \"cup\" is no variant of order D-1; name"
                                + " one of its items");
    }

    @Test
    void whatRefersToAFaultyLineIsNotToldAgain() throws Exception {
        String order = Lines.ORDER.replace("\"sent_back\"", "\"gone\"");

        assertThat(told(Folder.WHOLE.with("orders.jsonl", order)))
                .singleElement()
                .asString()
                .contains("gone");
    }

    @Test
    void anItemThatIsNoLongerSoldNeedsNameAndPrice() throws Exception {
        assertThat(
                        told(
                                Folder.WHOLE.with(
                                        "products.jsonl",
                                        Lines.PRODUCT.replace("\"tea\"", "\"cup\""))))
                .isEmpty();
    }

    @Test
    void aWholeFolderHasNoFault() throws Exception {
        assertThat(told(Folder.WHOLE.with("pages.jsonl", Lines.PAGE))).isEmpty();
    }

    private static List<String> told(Folder folder) throws Exception {
        RecordFiles read = RecordFiles.read(FORMAT, folder, ImportProgress.NONE);
        Checked checked =
                References.check(
                        read.records(), new NothingKnown(), References.Rule.ofFolder(read));
        return Stream.concat(read.faults().stream(), checked.faults().stream())
                .map(LineFault::toString)
                .toList();
    }

    private static RecordFiles read(String content, String file) throws IOException {
        return RecordFiles.read(FORMAT, Folder.of(file, content), ImportProgress.NONE);
    }
}
