package io.parley.platform;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The texts of one class in every language, from `messages_en.properties` and
/// `messages_zh.properties` (UTF-8, `java.text.MessageFormat`) beside it. A text that one language
/// lacks stops the start-up, not a shopper.
public final class Messages {
    private final Class<?> owner;
    private final Map<String, MessageText> english;
    private final Map<String, MessageText> chinese;

    /// @throws IllegalStateException when a file or a text is missing or malformed; the message
    ///   names it
    public Messages(Class<?> owner) {
        this.owner = owner;
        english = texts(MessageFile.read(owner, Locale.ENGLISH));
        chinese = texts(MessageFile.read(owner, Locale.SIMPLIFIED_CHINESE));
        requireSame(english, chinese, "en", "zh");
        requireSame(chinese, english, "zh", "en");
    }

    /// The text in the locale's language, Chinese or else English, with its arguments put in.
    ///
    /// @throws IllegalArgumentException when there is no such text
    public String say(Locale locale, String key, Object... arguments) {
        MessageText text = in(locale).get(key);
        if (text == null) {
            throw new IllegalArgumentException("No message '" + key + "' beside " + owner);
        }
        return text.filled(arguments);
    }

    private static Map<String, MessageText> texts(Map<String, MessageFormat> formats) {
        return formats.entrySet().stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, text -> MessageText.of(text.getValue())));
    }

    private Map<String, MessageText> in(Locale locale) {
        return locale.getLanguage().equals("zh") ? chinese : english;
    }

    private void requireSame(Map<String, ?> some, Map<String, ?> others, String has, String lacks) {
        TreeSet<String> missing = new TreeSet<>(some.keySet());
        missing.removeAll(others.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "Messages of %s: %s has %s, which %s lacks."
                            .formatted(owner.getName(), has, missing, lacks));
        }
    }
}
