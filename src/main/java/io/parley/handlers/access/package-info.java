/// Whose order data a message may see. `Identification` takes the merchant's word for a shopper who
/// is signed in, and asks a guest, detail by detail, for the proofs the merchant accepts. Every
/// handler that shows order data goes through it.
@NullMarked
package io.parley.handlers.access;

import org.jspecify.annotations.NullMarked;
