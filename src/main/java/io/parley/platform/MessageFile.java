package io.parley.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/// One file of messages.
final class MessageFile {
    private MessageFile() {}

    static Map<String, MessageFormat> read(Class<?> owner, Locale locale) {
        String file = "messages_" + locale.getLanguage() + ".properties";
        String place = file + " beside " + owner.getName();
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + place);
            }
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts.stringPropertyNames().stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    key -> key, key -> parse(texts, key, locale, place)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + place, e);
        }
    }

    private static MessageFormat parse(Properties texts, String key, Locale locale, String place) {
        String text = texts.getProperty(key);
        if (text.indexOf('\'') >= 0) {
            // MessageFormat takes it for a quote and would silently print {0} as it stands.
            throw new IllegalStateException(
                    "'%s' in %s has a straight apostrophe; write ’".formatted(key, place));
        }
        try {
            return new MessageFormat(text, locale);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("'%s' in %s: %s".formatted(key, place, e), e);
        }
    }
}
