package io.parley.shop;

/// A claim in the form it is compared in; what it does not rest on is empty.
///
/// @param number of the order it is about; empty when it is about a shopper
record ClaimKeys(String number, String email, String name, String postcode) {

    static ClaimKeys of(Claim claim) {
        return switch (claim) {
            case Claim.OfOrderEmail(var number, String email) ->
                    new ClaimKeys(number.value(), ProofKeys.email(email), "", "");
            case Claim.OfOrderPostcode(var number, String postcode) ->
                    new ClaimKeys(number.value(), "", "", ProofKeys.postcode(postcode));
            case Claim.OfEmail(String email) -> new ClaimKeys("", ProofKeys.email(email), "", "");
            case Claim.OfNamePostcode(String name, String postcode) ->
                    new ClaimKeys("", "", ProofKeys.name(name), ProofKeys.postcode(postcode));
        };
    }

    boolean isOfOrder() {
        return !number.isEmpty();
    }

    /// Whose it claims to be, whatever the proof.
    String aim() {
        if (isOfOrder()) {
            return "order:" + ProofKeys.number(number);
        }
        return name.isEmpty() ? "email:" + email : "name:" + name;
    }
}
