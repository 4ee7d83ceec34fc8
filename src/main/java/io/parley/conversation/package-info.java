/// The decision core: what a conversation is (`Conversation`), what may be asked of it (`Command`),
/// what has happened in it (`ConversationEvent`). `decide` turns a command into events and `evolve`
/// folds an event into the state; both are pure, so every rule is tested without a server. The
/// shell in `turn` loads, stores and sends.
@NullMarked
package io.parley.conversation;

import org.jspecify.annotations.NullMarked;
