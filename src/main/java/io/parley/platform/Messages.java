package io.parley.platform;

public class Messages {
    public Messages(Class<?> c) {}

    public String say(io.parley.commerce.Language l, String key, Object... args) {
        return key;
    }
}
