package io.parley.shop.rules;

import io.parley.commerce.MerchantId;
import io.parley.negotiation.Policy;
import io.parley.negotiation.Rulebook;
import java.nio.file.Path;
import java.time.ZoneId;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// A merchant's policy as it was read last.
///
/// @param version 0 for the shipped default
public record StoredPolicy(int version, String zone, String document, Rulebook rulebook) {
    private static final Logger LOG = Logger.getLogger(StoredPolicy.class);

    /// What counts now.
    ///
    /// @param document none when it is that of the version read before, or when the merchant has
    ///   none
    /// @param before what was read before, which is given back when nothing has changed
    public static StoredPolicy of(
            MerchantId merchant,
            int version,
            String zone,
            @Nullable String document,
            @Nullable StoredPolicy before) {
        boolean same = before != null && before.version == version;
        if (before != null && same && before.zone.equals(zone)) {
            return before;
        }
        String text = before != null && same ? before.document : document;
        return text == null || version == 0
                ? shippedDefault(zone)
                : read(merchant, version, zone, text);
    }

    private static StoredPolicy shippedDefault(String zone) {
        return new StoredPolicy(
                0,
                zone,
                ShippedPolicy.DEFAULT.document(),
                ShippedPolicy.DEFAULT.policy(ZoneId.of(zone)));
    }

    /// A document was checked before it was kept; a later program may read it otherwise.
    private static StoredPolicy read(
            MerchantId merchant, int version, String zone, String document) {
        Path name = Path.of("policy " + version);
        return switch (PolicyReader.read(name, document, version, ZoneId.of(zone))) {
            case PolicyReading.Fit(Policy policy) ->
                    new StoredPolicy(version, zone, document, policy);
            case PolicyReading.Unfit(var mistakes) -> {
                LOG.errorf(
                        "Policy unreadable, persons decide: merchant=%s version=%d mistakes=%s",
                        merchant, version, mistakes);
                yield new StoredPolicy(version, zone, document, UnreadablePolicy.of(version));
            }
        };
    }
}
