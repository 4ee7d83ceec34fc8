package io.parley.conversation;

import java.util.regex.Pattern;

/// What a shopper wants, by the field's name for it, such as `order_tracking`. Not an enum: an
/// intent exists because a handler of that name does.
public record Intent(String name) {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z_]{0,47}");

    /// Nothing this shop's assistant is for.
    public static final Intent OUT_OF_SCOPE = new Intent("out_of_scope");

    /// @throws IllegalArgumentException when the name is not lower-case words joined by `_`
    public Intent {
        if (!SHAPE.matcher(name).matches()) {
            throw new IllegalArgumentException("An intent is named like 'order_tracking'.");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
