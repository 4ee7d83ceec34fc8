package io.parley.shop.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Signs requests with a shop's secret, which nothing here ever prints.
final class Signer {
    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec secret;

    Signer(String secret) {
        this.secret = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC);
    }

    /// What a signature covers: also merchant and key, or else whoever overhears a request could
    /// send it again as another.
    ///
    /// @param path as it is sent, percent-encoded
    record Signed(
            long timestamp, String method, String path, String merchant, String key, byte[] body) {

        /// The text that is signed: six lines without a line break at the end.
        String text() {
            return String.join(
                    "\n",
                    Long.toString(timestamp),
                    method,
                    path,
                    merchant,
                    key,
                    HexFormat.of().formatHex(sha256(body)));
        }
    }

    /// The value of the header `Parley-Signature`.
    String sign(Signed signed) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(secret);
            byte[] code = mac.doFinal(signed.text().getBytes(StandardCharsets.UTF_8));
            return "v1=" + HexFormat.of().formatHex(code);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java has " + HMAC, e);
        }
    }

    private static byte[] sha256(byte[] body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /// A text as one segment of a path.
    static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
