/// The edges shoppers come in by. `socket` is the chat's WebSocket, `rest` the same for programs,
/// `frames` what both say and show. Here is what they share: who somebody is (`Reception`), what
/// may be said (`Utterance`), how often (`Rates`) and how a refusal is worded (`Problem`). Nobody
/// tells the gateway a conversation's id: it follows from the merchant and the shopper.
@NullMarked
package io.parley.gateway;

import org.jspecify.annotations.NullMarked;
