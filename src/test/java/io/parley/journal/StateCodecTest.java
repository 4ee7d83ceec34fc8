package io.parley.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A cached state that cannot be read is folded anew; it stops nothing.
class StateCodecTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "rubbish",
                "{}",
                "{\"status\": \"with_bot\"}",
                "{\"status\": \"unheard_of\"}",
                "{\"status\": \"closed\", \"header\": {\"id\": 7}}"
            })
    void what_is_no_state_reads_as_nothing(String cached) {
        byte[] bytes = cached.getBytes(StandardCharsets.UTF_8);

        assertThat(StateCodec.decode(Samples.THREAD, bytes, KeyRing.EMPTY)).isEmpty();
    }
}
