package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.Language;
import io.parley.commerce.MerchantId;
import io.parley.commerce.ProofRule;
import io.parley.commerce.Shopper;
import io.parley.local.EnginesResource;
import io.parley.merchants.Identity;
import io.parley.merchants.Merchant;
import io.parley.merchants.Merchants;
import io.parley.merchants.Proof;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each test has a merchant of its own, since running instances remember those they read.
@QuarkusTest
@WithTestResource(EnginesResource.class)
class MerchantCommandIT {
    @Inject Merchants merchants;
    @TempDir Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void a_merchant_that_was_added_can_be_served() {
        int code =
                terminal.run(
                        "merchant",
                        "add",
                        "added",
                        "--name",
                        "Lamp & Co",
                        "--language",
                        "zh",
                        "--zone",
                        "Asia/Shanghai",
                        "--origin",
                        "https://Lamps.example",
                        "--order-number",
                        "L-999",
                        "--proof",
                        "email");

        assertThat(code).isZero();
        Merchant added = find("added");
        assertThat(added.storefront().name()).isEqualTo("Lamp & Co");
        assertThat(added.storefront().zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(added.storefront().proofs()).containsExactly(ProofRule.EMAIL);
        assertThat(added.language()).isEqualTo(Language.ZH);
        assertThat(added.origins()).containsExactly("https://lamps.example");
    }

    @Test
    void its_key_and_its_tag_are_printed() {
        terminal.well("merchant", "add", "keyed", "--name", "Keys");

        String key =
                Base64.getUrlEncoder().withoutPadding().encodeToString(find("keyed").tokenKey());
        assertThat(find("keyed").tokenKey()).hasSize(32);
        assertThat(terminal.out())
                .contains("\n  " + key + "\n")
                .contains(
                        "<script src=\"https://YOUR-PARLEY-HOST/widget.js\" data-merchant=\"keyed\" async></script>")
                .contains("No page of the shop may open a chat yet");
    }

    @Test
    void a_key_from_a_file_is_taken_and_not_printed() throws IOException {
        String key =
                Base64.getEncoder().encodeToString("a key of the shop's own, 32 bytes+".getBytes());
        Path file = Files.writeString(folder.resolve("key"), key + "\n");

        terminal.well(
                "merchant", "add", "own-key", "--name", "Own", "--token-key-file", file.toString());

        assertThat(find("own-key").tokenKey()).isEqualTo(Base64.getDecoder().decode(key));
        assertThat(terminal.out()).doesNotContain(key);
    }

    @Test
    void a_key_that_is_too_short_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("key"), "c2hvcnQ=");

        int code =
                terminal.run(
                        "merchant",
                        "add",
                        "weak",
                        "--name",
                        "W",
                        "--token-key-file",
                        file.toString());

        assertThat(code).isEqualTo(1);
        assertThat(terminal.err()).contains("holds a key of 5 bytes; at least 32 are needed");
    }

    @Test
    void a_token_can_be_made_for_it_at_once() {
        terminal.well("merchant", "add", "tokens", "--name", "T");

        String token = ShopperToken.signed(find("tokens").tokenKey(), "tokens", "mei", 1);

        assertThat(new Identity(InstantSource.system()).prove(find("tokens"), token))
                .isEqualTo(new Proof.Proven(new Shopper.Proven("mei")));
    }

    @Test
    void adding_it_again_names_what_to_do_instead() {
        terminal.well("merchant", "add", "again", "--name", "First");

        int code = terminal.run("merchant", "add", "again", "--name", "Second");

        assertThat(code).isEqualTo(1);
        assertThat(terminal.err()).contains("parley merchant set again");
        assertThat(find("again").storefront().name()).isEqualTo("First");
    }

    @Test
    void setting_changes_what_is_given_and_raises_the_version() {
        terminal.well("merchant", "add", "changed", "--name", "Old", "--zone", "Asia/Tokyo");

        terminal.well("merchant", "set", "changed", "--name", "New");

        Merchant changed = find("changed");
        assertThat(changed.storefront().name()).isEqualTo("New");
        assertThat(changed.storefront().zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(changed.rules().version()).isEqualTo(2);
    }

    @Test
    void a_new_key_ends_the_old_one() {
        terminal.well("merchant", "add", "rekeyed", "--name", "R");
        terminal.well("merchant", "set", "rekeyed", "--new-token-key");

        String key =
                Base64.getUrlEncoder().withoutPadding().encodeToString(find("rekeyed").tokenKey());
        assertThat(terminal.out().indexOf("(HS256)")).isLessThan(terminal.out().indexOf(key));
        assertThat(terminal.out().split("\\(HS256\\)")[2]).contains(key);
    }

    @Test
    void setting_nothing_is_told_so() {
        terminal.well("merchant", "add", "idle", "--name", "I");

        assertThat(terminal.run("merchant", "set", "idle")).isEqualTo(2);
        assertThat(terminal.err()).contains("Nothing to change");
    }

    @Test
    void who_is_not_there_is_told_how_to_come() {
        assertThat(terminal.run("merchant", "set", "nobody", "--name", "N")).isEqualTo(1);
        assertThat(terminal.run("merchant", "show", "nobody")).isEqualTo(1);
        assertThat(terminal.run("token", "--merchant", "nobody", "--shopper", "mei")).isEqualTo(1);
        assertThat(terminal.err()).contains("Add it first: parley merchant add nobody --name");
    }

    @Test
    void a_merchant_is_shown_without_its_key() {
        terminal.well("merchant", "add", "shown", "--name", "S", "--token-key-file", key());

        terminal.well("merchant", "show", "shown");
        terminal.well("merchant", "list");

        assertThat(terminal.out())
                .contains("proofs         order+email, order+postcode")
                .containsPattern("shown +en +UTC +S")
                .doesNotContain("a2tra");
    }

    private String key() {
        try {
            return Files.writeString(folder.resolve("key"), "a2tr".repeat(16)).toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Merchant find(String id) {
        return merchants.find(new MerchantId(id)).await().indefinitely().orElseThrow();
    }
}
