package io.parley.routing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    private static final Set<String> ELSEWHERE = Set.of("parcels");

    private final Spelling spelling =
            Spelling.of(
                    List.of(
                            new Labelled("parcel", "where is my parcel"),
                            new Labelled("parcel", "where did my parcel go"),
                            new Labelled("gift", "i want it to be wrapped"),
                            new Labelled("parcel", "我的包裹到哪了 app")),
                    ELSEWHERE::contains);

    @ParameterizedTest
    @CsvSource({
        "a letter left out,        where is my parcl,       where is my parcel",
        "a letter twice,           where is my parrcel,     where is my parcel",
        "another letter,           where is my pafcel,      where is my parcel",
        "two in the wrong order,   wehre is my parcel,      where is my parcel",
        "at the end,               where is my parce,       where is my parcel",
        "a missing space,          whereis my parcel,       where is my parcel",
        "a letter for a space,     where is myxparcel,      where is my parcel",
        "the commonest of two,     whe is my parcel,        whe is my parcel",
        "before a sign,            where is my parcl?!,     where is my parcel?!",
        "several,                  wherre did my pracel go, where did my parcel go",
    })
    void aSlipIsPutRight(String what, String typed, String meant) {
        assertThat(spelling.repaired(typed)).as(what).isEqualTo(meant);
    }

    @Test
    void theCommonestOfTwoWordsIsMeant() {
        Spelling ofBoth =
                Spelling.of(
                        List.of(
                                new Labelled("a", "the code of the card"),
                                new Labelled("a", "my card care")),
                        _ -> false);

        assertThat(ofBoth.repaired("carx")).isEqualTo("card");
    }

    @ParameterizedTest
    @CsvSource({
        "where is my parcels",
        "where is my zzzzzz",
        "where is my parcl7",
        "is my parçl",
        "我的包裹到哪了",
        "app到哪了apq",
        "go g o",
        "\uE000 where  is ... ",
    })
    void nothingElseIsTouched(String text) {
        assertThat(spelling.repaired(text)).isEqualTo(text);
    }

    @Test
    void whatItLearnsLaterIsRightToo() {
        assertThat(spelling.repaired("parcelo")).isEqualTo("parcel");

        Spelling more = spelling.with(List.of(new Labelled("brand", "do you have parcelo")));

        assertThat(more.repaired("parcelo")).isEqualTo("parcelo");
        assertThat(more.repaired("where is my parxelo parcl"))
                .isEqualTo("where is my parcelo parcel");
        assertThat(spelling.repaired("parcelo")).isEqualTo("parcel");
    }

    @Test
    void aForeignTextIsLeftAfterTwelveWords() {
        assertThat(spelling.repaired("parcl ".repeat(20)))
                .isEqualTo("parcel ".repeat(12) + "parcl ".repeat(8));
    }

    @Test
    void whoeverKnowsNothingRepairsNothing() {
        assertThat(Spelling.NONE.repaired("wehre is it")).isEqualTo("wehre is it");
    }
}
