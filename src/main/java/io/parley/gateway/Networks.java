package io.parley.gateway;

import io.parley.merchants.ServiceKeys;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Gives a network a name by which nobody can find it: an HMAC of its address under a key of this
/// service. A network is an IPv4 address, or the first 64 bits of an IPv6 address, since whoever
/// has one of those has all that begin alike (RFC 6177).
@Singleton
public class Networks {
    private static final Logger LOG = Logger.getLogger(Networks.class);
    private static final String KEY_NAME = "networks";
    private static final String HMAC = "HmacSHA256";
    private static final int IPV6_PREFIX = 8;
    private static final int NAME_BYTES = 12;

    private final ServiceKeys keys;
    private final SecureRandom random = new SecureRandom();
    private final AtomicReference<byte @Nullable []> known = new AtomicReference<>();

    public Networks(ServiceKeys keys) {
        this.keys = keys;
    }

    /// The name of the network with this client: 16 characters, the same at every instance. Nothing
    /// while the key cannot be had: to count wrong proofs is worth no lost message.
    ///
    /// @param address as Quarkus reports it
    public Uni<Optional<String>> of(String address) {
        return key().map(key -> Optional.of(name(key, address)))
                .onFailure()
                .invoke(e -> LOG.warnf("Networks have no key: %s", e.getClass().getName()))
                .onFailure()
                .recoverWithItem(Optional.empty());
    }

    private Uni<byte[]> key() {
        byte[] key = known.get();
        return key != null
                ? Uni.createFrom().item(key)
                : keys.key(KEY_NAME, random).invoke(known::set);
    }

    static String name(byte[] key, String address) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            byte[] hash = Arrays.copyOf(mac.doFinal(network(address)), NAME_BYTES);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC with SHA-256", e);
        }
    }

    /// What is no address, such as the name of a local socket, is a network of its own.
    private static byte[] network(String address) {
        try {
            InetAddress parsed = InetAddress.ofLiteral(address.replaceFirst("%.*", ""));
            byte[] bytes = parsed.getAddress();
            return parsed instanceof Inet6Address ? Arrays.copyOf(bytes, IPV6_PREFIX) : bytes;
        } catch (IllegalArgumentException _) {
            return address.getBytes(StandardCharsets.UTF_8);
        }
    }
}
