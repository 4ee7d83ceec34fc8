package io.parley.shop.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.OrderNumber;
import io.parley.commerce.ShopAction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The example of `docs/shop-connector.md`, computed.
class SignerTest {
    private static final String SIGNATURE =
            "v1=7e79d2326d1795493a2366cd51f8e5a8a802734bd4711a1e1b60b7bfefc50dae";

    private final byte[] body =
            Wire.request(
                    "ada",
                    new ShopAction.CancelOrder(new OrderNumber("T-100017"), "no longer needed"));
    private final Signer.Signed signed =
            new Signer.Signed(
                    1_781_784_000,
                    "POST",
                    "/parley/actions",
                    "tea-house",
                    "6f1c2d3e-0000-8000-8000-000000000001:7",
                    body);

    @Test
    void a_signature_covers_six_lines() {
        assertThat(signed.text())
                .isEqualTo(
                        """
                        1781784000
                        POST
                        /parley/actions
                        tea-house
                        6f1c2d3e-0000-8000-8000-000000000001:7
                        9deb70f82eaa0cfd4aff45758b327c2782662a67f23e8beb33336c25829973eb\
                        """);
        assertThat(new Signer(ReferenceShop.SECRET).sign(signed)).isEqualTo(SIGNATURE);
    }

    @Test
    void the_documented_example_is_this_one() throws IOException {
        assertThat(Files.readString(Path.of("docs/shop-connector.md")))
                .contains(ReferenceShop.SECRET)
                .contains(new String(body, UTF_8))
                .contains(signed.text())
                .contains(SIGNATURE);
    }
}
