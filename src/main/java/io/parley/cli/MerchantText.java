package io.parley.cli;

import io.parley.commerce.Language;
import io.parley.commerce.OrderNumberShape;
import io.parley.commerce.ProofRule;
import io.parley.merchants.MerchantSettings;
import io.parley.merchants.MerchantStore.Versioned;
import io.parley.merchants.ShopOrigin;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Merchants as they are told to an operator.
final class MerchantText {
    private MerchantText() {}

    static String whole(Versioned merchant) {
        MerchantSettings settings = merchant.settings();
        return """
        id             %s
        name           %s
        language       %s
        languages      %s
        zone           %s
        origins        %s
        order numbers  %s
        proofs         %s
        version        %d
        """
                .formatted(
                        settings.id(),
                        settings.name(),
                        settings.language().tag(),
                        all(settings.languages(), Language::tag, "-"),
                        settings.zone(),
                        all(settings.origins(), ShopOrigin::value, "none: no page may open a chat"),
                        all(settings.orderNumbers(), OrderNumberShape::value, "not said"),
                        all(settings.proofs(), ProofRule::wireName, "none: only a token will do"),
                        merchant.version());
    }

    /// The tag for the shop's pages.
    static String embed(MerchantSettings settings) {
        return """
        The tag for the pages of the shop:
          <script src="https://YOUR-PARLEY-HOST/widget.js" data-merchant="%s" async></script>
        """
                .formatted(settings.id());
    }

    /// A key, which is told once.
    static String key(MerchantSettings settings, TokenKey key) {
        return """
        The key with which the server of the shop signs its shoppers' tokens (HS256), in base64url:
          %s
        It is shown this once. Keep it where the server keeps its secrets: whoever has it can write
        as any shopper. If it is lost, make another one: parley merchant set %s --new-token-key
        """
                .formatted(key.written(), settings.id());
    }

    private static <T> String all(List<T> values, Function<T, String> as, String none) {
        return values.isEmpty() ? none : values.stream().map(as).collect(Collectors.joining(", "));
    }
}
