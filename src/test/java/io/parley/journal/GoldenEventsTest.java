package io.parley.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conversation.Recorded;
import io.parley.conversation.ReplyContent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Events that were journalled once are read for ever, and are still written the same way.
class GoldenEventsTest {
    private static final String FOLDER = "events/v1";
    private static final KeyRing RING = KeyRing.EMPTY.with(TestKeys.key(0));
    private static final Seal OPENING = Seal.reading(RING, Samples.THREAD, "event/7");
    private static final Seal SEALING = Seal.writing(TestKeys.key(0), Samples.THREAD, "event/7");

    static Set<String> samples() {
        return EventSamples.all().keySet();
    }

    private static Recorded recorded(String name) {
        return new Recorded(
                Samples.THREAD,
                7,
                Samples.CAUSE,
                1,
                Samples.NOON,
                java.util.Objects.requireNonNull(EventSamples.all().get(name)));
    }

    private static EncodedEvent stored(String name) {
        return new EncodedEvent(
                Samples.THREAD,
                7,
                Samples.CAUSE.value(),
                1,
                name.replaceFirst("\\..*", ""),
                1,
                Golden.read(FOLDER, name).sealedBy(SEALING),
                Samples.NOON);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_was_journalled_is_read(String name) {
        Recorded read = EventCodec.decode(stored(name), RING);

        assertThat(read).isEqualTo(recorded(name));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_is_written_has_the_same_form(String name) {
        Golden golden = Golden.read(FOLDER, name);

        EncodedEvent written = EventCodec.encode(recorded(name), TestKeys.key(0));

        assertThat(golden.like(written.payload(), OPENING)).isEqualTo(golden);
    }

    @Test
    void every_golden_file_has_its_sample() {
        assertThat(Golden.names(FOLDER)).isEqualTo(samples());
    }

    @Test
    void every_event_has_a_golden_file() {
        Set<String> events =
                samples().stream()
                        .map(name -> name.replaceFirst("\\..*", ""))
                        .collect(Collectors.toSet());

        assertThat(events)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(EventType.values()).map(EventType::wireName).toList());
    }

    @Test
    void every_kind_of_content_has_a_sample() {
        assertThat(Samples.everyContent())
                .extracting(content -> (Object) content.getClass())
                .contains((Object[]) ReplyContent.class.getPermittedSubclasses());
    }
}
