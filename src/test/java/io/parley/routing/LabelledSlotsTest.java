package io.parley.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.OrderNumberShape;
import io.parley.conversation.Slot;
import io.parley.language.Folding;
import io.parley.routing.slots.MessageDetails;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The details of labelled messages, of both languages.
class LabelledSlotsTest {
    private static final List<OrderNumberShape> SHAPES = List.of(new OrderNumberShape("#W9999999"));

    static Stream<Arguments> messages() {
        return Stream.of("en", "zh")
                .flatMap(language -> lines("slots/labelled_" + language + ".txt"))
                .map(parts -> Arguments.of(parts[0], parts.length < 2 ? "" : parts[1]));
    }

    static Stream<Arguments> answers() {
        return lines("slots/answers.txt")
                .map(parts -> Arguments.of(parts[0], parts[1], parts.length < 3 ? "" : parts[2]));
    }

    private static Stream<String[]> lines(String file) {
        return PhraseFile.read(LabelledSlotsTest.class, file).stream()
                .map(line -> line.split(" \\| ?"));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void aMessageGivesItsDetails(String text, String expected) {
        assertThat(written(details(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void anAnswerGivesWhatWasAsked(String asked, String text, String value) {
        Slot slot = new Slot(asked);
        Map<Slot, List<String>> given =
                SlotAnswer.to(slot, text, Folding.fold(text), details(text), SHAPES);

        assertThat(String.join(", ", given.getOrDefault(slot, List.of()))).isEqualTo(value);
    }

    private static Map<Slot, List<String>> details(String text) {
        String folded = Folding.fold(text);
        Masked masked = Masked.ofFolded(folded, SHAPES);
        Map<Slot, List<String>> all = new HashMap<>(masked.slots());
        all.putAll(MessageDetails.in(text, folded, masked.taken(folded)));
        return all;
    }

    private static String written(Map<Slot, List<String>> details) {
        Map<String, String> sorted = new TreeMap<>();
        details.forEach((slot, values) -> sorted.put(slot.name(), String.join(", ", values)));
        return sorted.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("; "));
    }
}
