package io.parley.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conversation.ConversationId;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is sealed opens with its key at its place, and nowhere else.
class SealTest {
    private static final byte[] WORDS = "Where is #1?".getBytes(StandardCharsets.UTF_8);
    private static final KeyRing RING = KeyRing.EMPTY.with(TestKeys.key(0));

    private static String sealed() {
        byte[] sealed = Seal.writing(TestKeys.key(0), Samples.THREAD, "event/7").seal(WORDS);
        return new String(sealed, StandardCharsets.US_ASCII);
    }

    private static Seal opening(KeyRing ring, ConversationId conversation, String place) {
        return Seal.reading(ring, conversation, place);
    }

    @Test
    void it_opens_with_its_key_at_its_place() {
        assertThat(opening(RING, Samples.THREAD, "event/7").open(sealed())).hasValue(WORDS);
    }

    @Test
    void it_opens_at_no_other_place() {
        assertThat(opening(RING, Samples.THREAD, "event/8").open(sealed())).isEmpty();
    }

    @Test
    void it_opens_in_no_other_conversation() {
        assertThat(opening(RING, Samples.GUEST_THREAD, "event/7").open(sealed())).isEmpty();
    }

    @Test
    void it_opens_with_no_other_key() {
        byte[] other = new byte[32];

        KeyRing ring = KeyRing.EMPTY.with(new ShopperKey(0, other));

        assertThat(opening(ring, Samples.THREAD, "event/7").open(sealed())).isEmpty();
    }

    @Test
    void it_opens_no_more_once_its_key_is_destroyed() {
        KeyRing later = KeyRing.EMPTY.with(TestKeys.key(1));

        assertThat(opening(later, Samples.THREAD, "event/7").open(sealed())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11, 12, 20, 39})
    void it_opens_no_more_once_a_byte_was_changed(int at) {
        String sealed = sealed();
        byte[] bytes = Base64.getDecoder().decode(sealed.substring(2));
        bytes[at] ^= 1;

        String changed = "0." + Base64.getEncoder().encodeToString(bytes);

        assertThat(opening(RING, Samples.THREAD, "event/7").open(changed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 12, 13, 27})
    void what_was_cut_short_does_not_open(int bytes) {
        String cut = "0." + Base64.getEncoder().encodeToString(new byte[bytes]);

        assertThat(opening(RING, Samples.THREAD, "event/7").open(cut)).isEmpty();
    }

    @Test
    void the_same_words_are_never_sealed_alike() {
        assertThat(sealed()).isNotEqualTo(sealed());
    }

    @Test
    void the_words_do_not_show() {
        byte[] shown = Base64.getDecoder().decode(sealed().substring(2));

        assertThat(new String(shown, StandardCharsets.ISO_8859_1)).doesNotContain("Where");
    }

    @Test
    void fresh_keys_differ() {
        assertThat(ShopperKey.random(0).bytes()).isNotEqualTo(ShopperKey.random(0).bytes());
    }
}
