package io.parley.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conversation.Conversation;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A state of this codec version is read as it was cached: whoever changes its form raises
/// `StateCodec.VERSION` and begins a new folder here.
class GoldenStatesTest {
    private static final String FOLDER = "states/v" + StateCodec.VERSION;
    private static final KeyRing RING = KeyRing.EMPTY.with(TestKeys.key(0));
    private static final Seal OPENING = Seal.reading(RING, Samples.THREAD, "state");
    private static final Seal SEALING = Seal.writing(TestKeys.key(0), Samples.THREAD, "state");

    static Set<String> samples() {
        return StateSamples.all().keySet();
    }

    private static Conversation sample(String name) {
        return Objects.requireNonNull(StateSamples.all().get(name));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_was_cached_is_read(String name) {
        byte[] cached = Golden.read(FOLDER, name).sealedBy(SEALING);

        assertThat(StateCodec.decode(Samples.THREAD, cached, RING)).contains(sample(name));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_is_written_has_the_same_form(String name) {
        Golden golden = Golden.read(FOLDER, name);

        byte[] written = StateCodec.encode(sample(name), TestKeys.key(0));

        assertThat(golden.like(written, OPENING)).isEqualTo(golden);
    }

    @Test
    void every_golden_file_has_its_sample() {
        assertThat(Golden.names(FOLDER)).isEqualTo(samples());
    }

    @Test
    void every_state_has_a_sample() {
        assertThat(StateSamples.all().values())
                .extracting(state -> (Object) state.getClass())
                .containsAll(leaves(Conversation.class).toList());
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(GoldenStatesTest::leaves)
                : Stream.of(type);
    }
}
