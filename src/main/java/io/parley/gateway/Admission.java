package io.parley.gateway;

import io.parley.commerce.Shopper;
import io.parley.conversation.ConversationId;
import io.parley.merchants.GuestToken;
import io.parley.merchants.Merchant;
import org.jspecify.annotations.Nullable;

/// Whether a visitor may come in.
public sealed interface Admission {

    /// As whom, into which thread, and from which network, if that is known.
    record In(
            Merchant merchant,
            ConversationId conversation,
            Shopper shopper,
            @Nullable String network,
            Pass pass)
            implements Admission {

        static In as(Visitor visitor, Shopper shopper, Pass pass) {
            Merchant merchant = visitor.merchant();
            ConversationId conversation = ConversationId.of(merchant.id(), shopper);
            return new In(merchant, conversation, shopper, visitor.network(), pass);
        }
    }

    record Out(Problem problem) implements Admission {}

    /// By what right somebody is in.
    sealed interface Pass {
        /// The shop's word; `linked` when the guest thread named as well was joined to this one.
        record Token(boolean linked) implements Pass {}

        /// A guest who was here before; `renewed` replaces a token that grew old.
        record Known(@Nullable GuestToken renewed) implements Pass {}

        /// A guest with a new thread; `afterExpiry` when an older one could not be resumed.
        record Fresh(GuestToken token, boolean afterExpiry) implements Pass {}
    }
}
