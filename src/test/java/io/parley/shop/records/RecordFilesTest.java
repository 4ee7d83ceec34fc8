package io.parley.shop.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        assertThat(told(Map.of("parcels.jsonl", Lines.PARCEL)))
                .containsExactly(
                        "parcels.jsonl:1: order: \"D-1\" is no order of this shop; import the"
                                + " order, too");
    }

    @Test
    void aParcelHoldsVariantsOfItsOrderOnly() throws Exception {
        String parcel = Lines.PARCEL.replace("[\"tea-250\"]", "[\"tea-250\",\"cup\"]");

        assertThat(told(whole("parcels.jsonl", parcel)))
                .containsExactly(
                        "parcels.jsonl:1: variants[1]: \"cup\" is no variant of order D-1; name"
                                + " one of its items");
    }

    @Test
    void whatRefersToAFaultyLineIsNotToldAgain() throws Exception {
        String order = Lines.ORDER.replace("\"sent_back\"", "\"gone\"");

        assertThat(told(whole("orders.jsonl", order))).singleElement().asString().contains("gone");
    }

    @Test
    void anItemThatIsNoLongerSoldNeedsNameAndPrice() throws Exception {
        assertThat(told(whole("products.jsonl", Lines.PRODUCT.replace("\"tea\"", "\"cup\""))))
                .isEmpty();
    }

    @Test
    void aWholeFolderHasNoFault() throws Exception {
        assertThat(told(whole("pages.jsonl", Lines.PAGE))).isEmpty();
    }

    private static Map<String, String> whole(String file, String other) {
        Map<String, String> files =
                new java.util.HashMap<>(
                        Map.of(
                                "products.jsonl", Lines.PRODUCT,
                                "shoppers.jsonl", Lines.SHOPPER,
                                "orders.jsonl", Lines.ORDER,
                                "parcels.jsonl", Lines.PARCEL));
        files.put(file, other);
        return files;
    }

    private static List<String> told(Map<String, String> files) throws Exception {
        RecordFiles read = RecordFiles.read(FORMAT, of(files), ImportProgress.NONE);
        Checked checked =
                References.check(
                        read.records(), new NothingKnown(), References.Rule.ofFolder(read));
        return Stream.concat(read.faults().stream(), checked.faults().stream())
                .map(LineFault::toString)
                .toList();
    }

    private static RecordFiles read(String content, String file) throws IOException {
        return RecordFiles.read(FORMAT, of(Map.of(file, content)), ImportProgress.NONE);
    }

    private static RecordSource of(Map<String, String> files) {
        return file ->
                Optional.ofNullable(files.get(file))
                        .map(text ->
                                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
