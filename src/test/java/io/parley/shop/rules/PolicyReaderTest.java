package io.parley.shop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.negotiation.CaseDraft;
import io.parley.negotiation.Jurisdiction;
import io.parley.platform.yaml.Mistake;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyReaderTest {
    private static final Path FILE = Path.of("p.yaml");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String HEAD =
            """
            policy: house
            jurisdiction: none
            currency: CNY
            rules:
            """;
    private static final String WHY = "why: { en: no, zh: 不 }";

    private static PolicyReading read(String document) {
        return PolicyReader.read(FILE, document, 7, ZONE);
    }

    private static List<String> mistakes(String document) {
        return read(document) instanceof PolicyReading.Unfit(var mistakes)
                ? mistakes.stream().map(Mistake::toString).toList()
                : List.of();
    }

    private static String rule(String id, String operation, String when, String outcome) {
        return "  - { id: %s, for: [%s], when: { %s }, %s }%n"
                .formatted(id, operation, when, outcome);
    }

    private static String refuse(String id, String operation, String when) {
        return rule(id, operation, when, "refuse: { " + WHY + " }");
    }

    @Test
    void everyKeyIsReadAndCounts() {
        String document =
                """
                policy: house
                jurisdiction: none
                currency: CNY
                holidays: [2026-10-01]
                rules:
                  - id: all-keys
                    for: [return, exchange]
                    when:
                      status: [delivered]
                      within: 30 days of delivery
                      category: [tea, lamps]
                      not_category: [food]
                      traits: [boxed]
                      no_traits: [final_sale]
                      ground: [no longer needed]
                      payment: [card, paypal]
                      not_payment: [gift_card]
                      done: [change_items]
                      not_done: [exchange]
                      value_at_least: 10
                      value_at_most: 20.50
                    allow:
                      refund: [original, gift_card]
                      grounds: [no longer needed]
                      photo: true
                      note: { en: Keep it., zh: 请保留 }
                """;
        String fits =
                "return delivered; ground=no longer needed; done=change_items; item=tea 20.50 boxed";
        assertThat(mistakes(document)).isEmpty();
        var policy = ((PolicyReading.Fit) read(document)).policy();

        assertThat(CaseDraft.told(policy.judge(CaseDraft.of(fits))))
                .isEqualTo(
                        "allowed all-keys refund=original+gift_card photo grounds=no longer needed");
        assertThat(policy.judge(CaseDraft.of(fits)).ruling().version()).isEqualTo(7);
        assertThat(policy.home().days().holidays()).containsExactly(LocalDate.of(2026, 10, 1));
        assertThat(policy.home().jurisdiction()).isEqualTo(Jurisdiction.NONE);
        assertThat(
                        Stream.of(
                                        fits.replace("return delivered", "repair delivered"),
                                        fits.replace("return delivered", "return shipped"),
                                        fits + "; day=31",
                                        fits.replace("item=tea", "item=cups"),
                                        fits.replace("boxed", "boxed final_sale"),
                                        fits.replace("boxed", ""),
                                        fits.replace("no longer needed", "other"),
                                        fits + "; payment=wallet",
                                        fits.replace("done=change_items", "day=2"),
                                        fits.replace(
                                                "done=change_items",
                                                "done=change_items; done=exchange"),
                                        fits.replace("20.50", "20.51"),
                                        fits.replace("20.50", "9.99"))
                                .map(line -> CaseDraft.told(policy.judge(CaseDraft.of(line)))))
                .containsOnly("person no-rule");
    }

    static Stream<Arguments> wrong() {
        String allowed = "allow: { refund: [original] }";
        return Stream.of(
                Arguments.of("", "p.yaml:1: holds no policy; begin with a line 'policy: NAME'"),
                Arguments.of(
                        "policy: [",
                        "p.yaml:1: this is no YAML: expected the node content, but found '<stream end>'"),
                Arguments.of("policy: p\n", "p.yaml:1: 'jurisdiction' is missing"),
                Arguments.of("policy: p\n", "p.yaml:1: 'currency' is missing"),
                Arguments.of("policy: p\n", "p.yaml:1: 'rules' is missing"),
                Arguments.of(
                        HEAD.replace("house", "My House"),
                        "p.yaml:1: 'My House' is no name; write 1 to 64 of a-z, 0-9 and '-', such as 'tea-house'"),
                Arguments.of(
                        HEAD.replace("none", "usa"),
                        "p.yaml:2: 'jurisdiction' is 'usa'; allowed are: none, cn, eu"),
                Arguments.of(
                        HEAD.replace("CNY", "RMB"),
                        "p.yaml:3: 'RMB' is no currency; write its ISO 4217 code: CNY"),
                Arguments.of(
                        "colour: red\n" + HEAD,
                        "p.yaml:1: 'colour' is no key here; allowed are: policy, jurisdiction, currency, holidays, rules"),
                Arguments.of(
                        "holidays: [2026-13-01]\n" + HEAD,
                        "p.yaml:1: '2026-13-01' is no day; write 2026-10-01"),
                Arguments.of(
                        HEAD + refuse("r", "retrun", ""),
                        "p.yaml:5: 'retrun' is not known at 'for'; did you mean 'return'?"),
                Arguments.of(
                        HEAD + refuse("r", "return", "whithin: 3 days of delivery"),
                        "p.yaml:5: 'whithin' is no key here; allowed are: status, within, category, not_category, traits, no_traits, ground, payment, not_payment, done, not_done, value_at_least, value_at_most"),
                Arguments.of(
                        HEAD + refuse("r", "return", "within: 3 weeks of delivery"),
                        "p.yaml:5: '3 weeks of delivery' is no period; write 1 to 3650 hours, days, months or years, of purchase or of delivery, such as '30 days of delivery'"),
                Arguments.of(
                        HEAD + refuse("r", "return", "within: 0 days of delivery"),
                        "p.yaml:5: '0 days of delivery' is no period; write 1 to 3650 hours, days, months or years, of purchase or of delivery, such as '30 days of delivery'"),
                Arguments.of(
                        HEAD + refuse("r", "return", "status: [sent]"),
                        "p.yaml:5: 'sent' is not known at 'status'; there are cancelled, delivered, packed, paid, placed, shipped"),
                Arguments.of(
                        HEAD + refuse("r", "return", "ground: [defectiv]"),
                        "p.yaml:5: 'defectiv' is not known at 'ground'; did you mean 'defective'?"),
                Arguments.of(
                        HEAD + refuse("r", "return", "traits: [Final Sale]"),
                        "p.yaml:5: 'Final Sale' at 'traits' is no word; write a-z, 0-9, '_' and '-'"),
                Arguments.of(
                        HEAD + refuse("r", "return", "value_at_least: 1.005"),
                        "p.yaml:5: '1.005' is no amount of CNY; write it like 2000 or 99.50"),
                Arguments.of(
                        HEAD + refuse("r", "return", "value_at_least: 20, value_at_most: 10"),
                        "p.yaml:5: 'value_at_least' is more than 'value_at_most'; nothing costs that"),
                Arguments.of(
                        HEAD + rule("r", "return", "", "refuse: { why: { en: no } }"),
                        "p.yaml:5: 'zh' is missing; a text is needed in each language"),
                Arguments.of(
                        HEAD + rule("r", "return", "", "refuse: { instead: [exchange] }"),
                        "p.yaml:5: 'why' is missing; say it in plain words, in en and zh"),
                Arguments.of(
                        HEAD + rule("r", "return", "", "person: { why: { zh: 不 } }"),
                        "p.yaml:5: 'en' is missing; a text is needed in each language"),
                Arguments.of(
                        HEAD + rule("r", "return", "", "allow: { photo: true }"),
                        "p.yaml:5: 'refund' is missing; say where money goes: original, gift_card, any"),
                Arguments.of(
                        HEAD + rule("r", "return", "", "allow: { refund: [cash] }"),
                        "p.yaml:5: 'cash' is not known at 'refund'; there are any, gift_card, original"),
                Arguments.of(
                        HEAD + rule("r", "return", "", allowed + ", person: { " + WHY + " }"),
                        "p.yaml:5: rule 'r' needs one of allow, refuse and person, and has allow, person"),
                Arguments.of(
                        HEAD + "  - { id: r, for: [return] }\n",
                        "p.yaml:5: rule 'r' needs one of allow, refuse and person, and has none"),
                Arguments.of(
                        HEAD + "  - { for: [return], " + allowed + " }\n",
                        "p.yaml:5: 'id' is missing"),
                Arguments.of(
                        HEAD + "  - { id: r, " + allowed + " }\n",
                        "p.yaml:5: 'for' is missing; name the operations the rule is for"),
                Arguments.of(
                        HEAD + refuse("r", "return", "") + refuse("r", "exchange", ""),
                        "p.yaml:6: rule 'r' is here a second time; give each rule an id of its own"),
                Arguments.of(
                        HEAD + refuse("r", "return", "traits: [boxed], no_traits: [boxed, odd]"),
                        "p.yaml:5: rule 'r' has two conditions that can never hold together; remove one of them"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatIsWrongIsToldWithItsLineAndWhatToDo(String document, String mistake) {
        assertThat(mistakes(document)).contains(mistake);
    }

    @ParameterizedTest
    @MethodSource("covering")
    void aRuleThatIsNeverAskedIsAMistake(String first, String later) {
        assertThat(
                        mistakes(
                                HEAD
                                        + refuse("one", "return, exchange", first)
                                        + refuse("two", "exchange, repair", later)))
                .containsExactly(
                        "p.yaml:6: rule 'two' is never asked about exchange: 'one' before it decides every such case; put it further up or remove it");
    }

    static Stream<Arguments> covering() {
        return Stream.of(
                Arguments.of("", "status: [paid]"),
                Arguments.of("status: [paid, placed]", "status: [paid]"),
                Arguments.of("within: 31 days of delivery", "within: 1 month of delivery"),
                Arguments.of("within: 7 days of delivery", "within: 48 hours of delivery"),
                Arguments.of("not_category: [tea]", "category: [lamps], traits: [boxed]"),
                Arguments.of("no_traits: [a]", "no_traits: [a, b]"),
                Arguments.of("value_at_least: 10", "value_at_least: 20, value_at_most: 30"),
                Arguments.of("done: [return, exchange]", "done: [exchange]"));
    }

    @ParameterizedTest
    @MethodSource("standing")
    void aRuleThatIsAskedSometimesIsNone(String first, String later) {
        assertThat(mistakes(HEAD + refuse("one", "return", first) + refuse("two", "return", later)))
                .isEmpty();
    }

    static Stream<Arguments> standing() {
        return Stream.of(
                Arguments.of("status: [paid]", "status: [paid, placed]"),
                Arguments.of("within: 30 days of delivery", "within: 30 days of purchase"),
                Arguments.of("within: 30 days of delivery", "within: 1 month of delivery"),
                Arguments.of("within: 2 days of delivery", "within: 48 hours of delivery"),
                Arguments.of("no_traits: [b]", "traits: [a]"),
                Arguments.of("not_category: [tea]", "category: [tea, lamps]"),
                Arguments.of("value_at_least: 20", "value_at_least: 10"),
                Arguments.of("value_at_least: 10, value_at_most: 20", "value_at_least: 15"),
                Arguments.of("traits: [a]", ""));
    }

    @ParameterizedTest
    @EnumSource
    void theShippedPoliciesAreRight(ShippedPolicy policy) {
        assertThat(mistakes(policy.document())).isEmpty();
    }

    @Test
    void limitsInAnotherCurrencyGoToAPerson() {
        String document = HEAD + refuse("dear", "return", "value_at_least: 20");
        var policy = ((PolicyReading.Fit) read(document)).policy();

        assertThat(CaseDraft.told(policy.judge(CaseDraft.of("return delivered", "EUR"))))
                .isEqualTo("person other-currency");
    }

    @Test
    void termsOfSeveralGoodsAreThoseInCommon() {
        String document =
                HEAD
                        + rule(
                                "tea",
                                "return",
                                "category: [tea]",
                                "allow: { refund: [gift_card], photo: true }")
                        + rule("cup", "return", "category: [cup]", "allow: { refund: [original] }")
                        + rule("any", "return", "category: [any]", "allow: { refund: [any] }")
                        + rule("ask", "return", "category: [ask]", "person: { " + WHY + " }")
                        + refuse("no", "return", "category: [no]");
        var policy = ((PolicyReading.Fit) read(document)).policy();

        assertThat(
                        Stream.of("tea any", "any cup", "tea cup", "any ask cup", "ask no any")
                                .map(PolicyReaderTest::items)
                                .map(line -> CaseDraft.told(policy.judge(CaseDraft.of(line)))))
                .containsExactly(
                        "allowed tea refund=gift_card photo",
                        "allowed any refund=original",
                        "person terms-differ",
                        "person ask",
                        "refused no");
    }

    @Test
    void whatWasRefusedIsNotOfferedInItsOwnPlace() {
        String document =
                HEAD
                        + rule(
                                "no",
                                "return, exchange",
                                "",
                                "refuse: { instead: [exchange, return, repair], " + WHY + " }");
        var policy = ((PolicyReading.Fit) read(document)).policy();

        assertThat(CaseDraft.told(policy.judge(CaseDraft.of("return delivered"))))
                .isEqualTo("refused no instead=exchange+repair");
    }

    private static String items(String categories) {
        return Stream.of(categories.split(" "))
                .map(category -> "; item=" + category + " 1.00")
                .reduce("return delivered", String::concat);
    }
}
