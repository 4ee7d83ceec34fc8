package io.parley.gateway.frames;

import org.jspecify.annotations.Nullable;

/// What a client says on its socket.
public sealed interface ClientFrame {

    /// The first frame: who it is and where it stopped.
    ///
    /// @param token signed by the shop, if the shopper is signed in there
    /// @param guest the guest token kept from an earlier visit; beside `token` it links the threads
    /// @param resume the last seq seen; 0 or nothing for the whole thread, -1 for what is new only
    /// @param conversation the thread `resume` counts in; when it turns out to be another one, all
    ///   of it is sent
    /// @param language the language of the shopper's screen, as a BCP 47 tag
    record Hello(
            @Nullable String token,
            @Nullable String guest,
            @Nullable Long resume,
            @Nullable String conversation,
            @Nullable String language)
            implements ClientFrame {
        /// Asks for what is new only.
        public static final long FROM_NOW = -1;
    }

    /// A text the shopper wrote.
    record Message(String id, String text) implements ClientFrame {}

    /// A button the shopper tapped: its id and its label.
    record Tap(String id, String choice, String label) implements ClientFrame {}
}
