package io.parley.gateway.frames;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.gateway.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameReaderTest {

    @Test
    void aHelloMayBeEmpty() {
        assertThat(read("{'type':'hello'}"))
                .isEqualTo(new Reading.Read<>(new ClientFrame.Hello(null, null, null, null, null)));
    }

    @Test
    void aHelloSaysWhoAndWhere() {
        assertThat(
                        read(
                                "{'type':'hello','token':'t','guest':'g','resume':7,'conversation':'c','language':'zh-CN'}"))
                .isEqualTo(new Reading.Read<>(new ClientFrame.Hello("t", "g", 7L, "c", "zh-CN")));
    }

    @Test
    void aMessageHasAnIdAndAText() {
        assertThat(read("{'type':'message','id':'1','text':'hi'}"))
                .isEqualTo(new Reading.Read<>(new ClientFrame.Message("1", "hi")));
    }

    @Test
    void fieldsOfANewerClientArePassedOver() {
        assertThat(read("{'type':'tap','id':'1','choice':'c','label':'l','mood':'good'}"))
                .isEqualTo(new Reading.Read<>(new ClientFrame.Tap("1", "c", "l")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "[]",
                "null",
                "{'type':'hello'",
                "{'type':'hello'} trailing",
                "{'type':'message','type':'hello'}"
            })
    void whatIsNoJsonObjectIsMalformed(String text) {
        assertThat(problem(text).code()).isEqualTo("malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'type':'dance'}", "{'type':7}", "{'type':null}"})
    void anUnknownTypeIsAnsweredWithTheKnownOnes(String text) {
        assertThat(problem(text).code()).isEqualTo("type_unknown");
        assertThat(problem(text).remedy()).contains("hello", "message", "tap");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'type':'message','id':'1'} | 'text'",
                "{'type':'message','id':'1','text':null} | 'text'",
                "{'type':'message','id':'1','text':{}} | 'text'",
                "{'type':'message','id':1,'text':'hi'} | 'id'",
                "{'type':'tap','id':'1','label':'l'} | 'choice'",
                "{'type':'hello','resume':'x'} | 'resume'",
                "{'type':'hello','resume':1.5} | 'resume'",
                "{'type':'hello','resume':99999999999999999999} | 'resume'"
            },
            quoteCharacter = '`')
    void aFieldThatIsMissingOrOfAnotherTypeIsNamed(String text, String field) {
        assertThat(problem(text).code()).isEqualTo("malformed");
        assertThat(problem(text).message()).contains(field);
    }

    @Test
    void theInputIsNotRepeated() {
        assertThat(problem("{'type':'hello','resume':'my secret'}").message())
                .doesNotContain("secret");
    }

    @Test
    void nestingWithoutEndIsMalformed() {
        assertThat(problem("[".repeat(60_000)).code()).isEqualTo("malformed");
    }

    private static Reading<ClientFrame> read(String text) {
        return FrameReader.frame(text.replace('\'', '"'));
    }

    private static Problem problem(String text) {
        return ((Reading.Unreadable<ClientFrame>) read(text)).problem();
    }
}
