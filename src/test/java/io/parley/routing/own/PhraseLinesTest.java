package io.parley.routing.own;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conversation.Intent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseLinesTest {
    private static final Intent ACCOUNT = new Intent("account");
    private static final Intent COMPLAINT = new Intent("complaint");
    private static final Set<Intent> KNOWN = Set.of(ACCOUNT, COMPLAINT, Intent.OUT_OF_SCOPE);

    @Test
    void what_is_written_is_read_as_it_was() {
        OwnPhrases phrases =
                new OwnPhrases(
                        List.of(
                                new OwnPhrase("where's my \"club\" card \\ 灯 😀", ACCOUNT),
                                new OwnPhrase("太差了", COMPLAINT),
                                new OwnPhrase("sing me a song", Intent.OUT_OF_SCOPE)));

        assertThat(read(PhraseLines.written(phrases))).isEqualTo(new PhraseReading.Fit(phrases));
    }

    @Test
    void blank_lines_and_a_mark_at_the_beginning_do_no_harm() {
        String file = "\uFEFF" + line("my card", "account") + "\r\n\r\n" + line("bad", "complaint");

        assertThat(read(file)).isInstanceOf(PhraseReading.Fit.class);
    }

    @Test
    void a_file_without_lines_is_a_merchant_without_phrases() {
        assertThat(read("\n")).isEqualTo(new PhraseReading.Fit(OwnPhrases.NONE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    my card                                                 | column 1 | is no JSON
                    {"text": "my card" "intent": "account"}                 | column 20 | is no JSON
                    {"text": "my card", "intent": "account"} and more       | column 4 | is no JSON
                    ["my card", "account"]                                  | | is no phrase; write a line like
                    {"text": "a", "text": "b", "intent": "account"}         | column | has a field twice; keep one
                    {"intent": "account"}                                   | text | is missing
                    {"text": "my card"}                                     | intent | is missing
                    {"text": 7, "intent": "account"}                        | text | is no text; write it in quotes
                    {"text": "my card", "intent": null}                     | intent | is missing
                    {"text": "my card", "intent": "account", "lang": "en"}  | "lang" | there are text and intent
                    {"text": "my card", "intent": "account", "intents": 1}    | "intents" | did you mean "intent"?
                    {"text": "my card", "intent": "acount"}                 | intent | did you mean "account"?
                    {"text": "my card", "intent": "weather"}                | intent | there are account, complaint, out_of_scope
                    {"text": "", "intent": "account"}                       | text | says nothing
                    {"text": " '' ", "intent": "account"}                   | text | says nothing
                    {"text": "my\\tcard", "intent": "account"}              | text | has a control character
                    {"text": "my \\ud83d card", "intent": "account"}        | text | has half of a surrogate pair
                    """)
    void a_faulty_line_is_named_with_field_reason_and_remedy(
            String faulty, String field, String problem) {
        PhraseFault fault = fault(line("fine", "account") + "\n" + faulty);

        assertThat(fault.line()).isEqualTo(2);
        assertThat(fault.field()).startsWith(field == null ? "" : field);
        assertThat(fault.problem()).contains(problem);
    }

    @Test
    void bytes_that_are_no_utf_8_are_named_by_their_place() {
        byte[] bytes =
                (line("fine", "account") + "\n{\"text\": \"").getBytes(StandardCharsets.UTF_8);
        byte[] broken = java.util.Arrays.copyOf(bytes, bytes.length + 1);
        broken[bytes.length] = (byte) 0xE9;

        assertThat(PhraseLines.read(broken, KNOWN))
                .isEqualTo(
                        new PhraseReading.Unfit(
                                List.of(
                                        new PhraseFault(
                                                2,
                                                "byte 11",
                                                "is no UTF-8; save the file in UTF-8"))));
    }

    @Test
    void a_phrase_has_300_characters_at_most_whatever_they_are() {
        assertThat(read(line("😀".repeat(300), "account"))).isInstanceOf(PhraseReading.Fit.class);
        assertThat(fault(line("x".repeat(301), "account")).problem())
                .contains("has 301 characters; at most 300");
    }

    @Test
    void a_merchant_has_2000_phrases_at_most() {
        assertThat(read(lines(2_000))).isInstanceOf(PhraseReading.Fit.class);
        PhraseFault fault = fault(lines(2_002));

        assertThat(fault.line()).isEqualTo(2_001);
        assertThat(fault.problem()).contains("at most 2,000");
    }

    @Test
    void a_phrase_has_one_intent_however_it_is_spelt() {
        String file =
                line("Where's  my card", "account") + "\n" + line("WHERES MY CARD", "complaint");

        assertThat(fault(file).toString())
                .isEqualTo(
                        "2: text: is on line 1 with the intent \"account\"; a phrase has one intent, so keep the one it means most");
    }

    @Test
    void a_phrase_is_there_once() {
        assertThat(fault(line("my card", "account") + "\n" + line("my card", "account")).problem())
                .isEqualTo("is already on line 1; keep one");
    }

    @Test
    void every_fault_of_a_file_is_told_and_nothing_is_taken() {
        PhraseReading reading =
                read(
                        "nonsense\n"
                                + line("fine", "account")
                                + "\n{\"text\": \"\", \"intent\": \"x\"}");

        assertThat(reading)
                .isInstanceOfSatisfying(
                        PhraseReading.Unfit.class,
                        unfit ->
                                assertThat(unfit.faults())
                                        .extracting(PhraseFault::line)
                                        .containsExactly(1, 3, 3));
    }

    private static String lines(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> line("phrase " + i, "account"))
                .collect(Collectors.joining("\n"));
    }

    private static String line(String text, String intent) {
        return "{\"text\": \"%s\", \"intent\": \"%s\"}".formatted(text, intent);
    }

    private static PhraseReading read(String file) {
        return PhraseLines.read(file.getBytes(StandardCharsets.UTF_8), KNOWN);
    }

    private static PhraseFault fault(String file) {
        PhraseReading reading = read(file);
        assertThat(reading).isInstanceOf(PhraseReading.Unfit.class);
        List<PhraseFault> faults = ((PhraseReading.Unfit) reading).faults();
        assertThat(faults).hasSize(1);
        return faults.getFirst();
    }
}
