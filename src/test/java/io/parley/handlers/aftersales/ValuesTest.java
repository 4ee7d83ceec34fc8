package io.parley.handlers.aftersales;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In the tables: the attribute, its values, what is said, and which values were heard where.
class ValuesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    colour   | blue,red            | the red one                    | red@1
                    colour   | blue,red            | blue or red                    | blue@0 red@2
                    colour   | blue,red            | the green one                  |
                    colour   | dark blue,red       | a Dark-Blue one                | dark blue@1
                    # by a word that no other value has
                    assistant| google assistant,none | for Google Home              | google assistant@1
                    shell    | softshell,hardshell | the soft one                   | softshell@1
                    colour   | dark blue,light blue| the blue one                   |
                    # another word for it
                    colour   | gray,red            | in grey                        | gray@1
                    size     | S,XL                | extra large                    | XL@0
                    size     | S,M                 | 中号                           | M@0
                    # rose gold is not gold
                    colour   | gold,rose gold      | rose gold please               | rose gold@0
                    colour   | gold,rose gold      | not gold but rose gold         | gold@1 rose gold@3
                    """)
    void aValueIsHeardAsItIsSaid(String attribute, String all, String text, String heard) {
        assertThat(said(attribute, all, text, false)).isEqualTo(heard == null ? "" : heard);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    size     | 8,9        | order 9 came                   | false |
                    size     | 8,9        | in size 9                      | false | 9@2
                    size     | 8,9        | 9                              | true  | 9@0
                    size     | 8,9        | I wear 9 since I was a boy, you know, and my brother | true |
                    size     | M,L        | i m here                       | false |
                    size     | M,L        | size L                         | false | L@1
                    brightness | low,high  | a high price                  | false |
                    brightness | low,high  | of high brightness            | false | high@1
                    """)
    void aNumberOrALetterCountsBesideItsAttributeOrAsAnAnswer(
            String attribute, String all, String text, boolean answer, String heard) {
        assertThat(said(attribute, all, text, answer)).isEqualTo(heard == null ? "" : heard);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    waterproof | yes,no       | a waterproof pair              | yes@1
                    waterproof | yes,no       | not waterproof                 | no@1
                    waterproof | yes,no       | waterproof: no                 | no@0
                    waterproof | yes,no       | I do not care about waterproof |
                    waterproof | yes          | not waterproof                 |
                    backlight  | white,none   | without backlight              | none@1
                    backlight  | white,none   | with backlight                 |
                    backlight  | white,none   | white backlight                | white@0
                    """)
    void whatIsThereOrNotIsAskedForByName(String attribute, String all, String text, String heard) {
        assertThat(said(attribute, all, text, false)).isEqualTo(heard == null ? "" : heard);
    }

    @Test
    void nothingIsSaidByNoWords() {
        assertThat(said("colour", "blue,red", "🙂", true)).isEmpty();
        assertThat(Values.isSaid("blue", Words.of(""))).isFalse();
    }

    private static String said(String attribute, String all, String text, boolean answer) {
        var said =
                new TreeMap<>(
                        Values.said(attribute, List.of(all.split(",")), Words.of(text), answer));
        return String.join(
                " ", said.entrySet().stream().map(e -> e.getKey() + "@" + e.getValue()).toList());
    }
}
