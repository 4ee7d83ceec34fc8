package io.parley.platform;

public class Messages {
    public Messages(Class<?> c) {}

    public String say(java.util.Locale l, String key, Object... args) {
        return key;
    }
}
