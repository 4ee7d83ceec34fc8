package io.parley.shop.records;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Ten thousand lines, broken in more than fifty ways: each is told once, by its line, and nothing
/// else is.
class BrokenFolderTest {
    @Test
    void thereAreFiftyWaysAtLeast() {
        assertThat(Breakage.ALL).hasSizeGreaterThanOrEqualTo(50).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {3, 20_261_111})
    void everyBrokenLineIsToldOnceAndNoOtherIs(long seed) throws Exception {
        BrokenFolder folder = new BrokenFolder(seed);

        Map<Integer, List<LineFault>> told = byLine(faults(folder));

        assertThat(amiss(folder, told)).isEmpty();
    }

    /// For each way to break a line that was told wrongly, what was told.
    private static Map<String, List<LineFault>> amiss(
            BrokenFolder folder, Map<Integer, List<LineFault>> told) {
        Map<String, List<LineFault>> amiss = new TreeMap<>();
        for (int line = 1; line <= BrokenFolder.LINES; line++) {
            Breakage breakage = folder.broken().get(line);
            List<LineFault> faults = told.getOrDefault(line, List.of());
            boolean right =
                    breakage == null
                            ? faults.isEmpty()
                            : faults.size() == 1 && breakage.isTold(faults.getFirst().fault());
            if (!right) {
                amiss.put(String.valueOf(breakage), faults);
            }
        }
        return amiss;
    }

    @Test
    void theFileAndTheLineStandInFront() throws Exception {
        List<LineFault> faults = faults(new BrokenFolder(3));

        assertThat(faults)
                .extracting(LineFault::toString)
                .contains(
                        "orders.jsonl:26: total.amount: \"12,50\" is no amount; write it like \"12.50\"");
    }

    private static List<LineFault> faults(BrokenFolder folder) throws Exception {
        RecordFiles files =
                RecordFiles.read(
                        new ParleyFormat(Times.ofFiles(BrokenFolder.NOW)),
                        folder,
                        ImportProgress.NONE);
        Checked checked =
                References.check(
                        files.records(), new NothingKnown(), References.Rule.ofFolder(files));
        return Stream.concat(files.faults().stream(), checked.faults().stream()).toList();
    }

    private static Map<Integer, List<LineFault>> byLine(List<LineFault> faults) {
        return faults.stream()
                .collect(
                        groupingBy(
                                LineFault::line,
                                TreeMap::new,
                                java.util.stream.Collectors.toList()));
    }
}
