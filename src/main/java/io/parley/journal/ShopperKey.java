package io.parley.journal;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The key that seals one shopper's personal content: AES-256-GCM with a random 96-bit nonce in
/// front of the sealed bytes (NIST SP 800-38D, 8.2.2). Each erasure begins a new generation.
public final class ShopperKey {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    /// Looking a cipher up among the providers costs as much as a short text's encryption.
    private static final ThreadLocal<Cipher> CIPHERS = ThreadLocal.withInitial(ShopperKey::cipher);

    private final int generation;
    private final byte[] bytes;
    private final SecretKeySpec key;

    /// @param bytes 32 random bytes
    public ShopperKey(int generation, byte[] bytes) {
        this.generation = generation;
        this.bytes = bytes.clone();
        this.key = new SecretKeySpec(bytes, "AES");
    }

    static ShopperKey random(int generation) {
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return new ShopperKey(generation, bytes);
    }

    public int generation() {
        return generation;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /// Seals; `place` (where the bytes will stand) is authenticated, so they open nowhere else.
    byte[] seal(byte[] plain, byte[] place) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce, place);
            byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + cipher.getOutputSize(plain.length));
            cipher.doFinal(plain, 0, plain.length, sealed, NONCE_BYTES);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES/GCM", e);
        }
    }

    /// Opens, or empty when the bytes were not sealed by this key at this place.
    Optional<byte[]> open(byte[] sealed, byte[] place) {
        if (sealed.length < NONCE_BYTES) {
            return Optional.empty();
        }
        try {
            byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, nonce, place);
            return Optional.of(cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES/GCM", e);
        }
    }

    private static Cipher cipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES/GCM", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] place) throws GeneralSecurityException {
        Cipher cipher = CIPHERS.get();
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place);
        return cipher;
    }
}
