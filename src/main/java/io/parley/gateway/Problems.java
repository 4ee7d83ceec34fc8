package io.parley.gateway;

import io.parley.conversation.Cause;
import io.parley.conversation.Command;
import io.parley.merchants.Refusal;
import java.time.Duration;
import java.util.List;

/// Every refusal of the gateway. Messages name the input and never repeat it: it may be personal.
public final class Problems {
    private static final int MOST_FAULTS = 100;

    private Problems() {}

    public static Problem merchantUnknown() {
        return Problem.of(
                404,
                "merchant_unknown",
                "No merchant has the id in the address.",
                "Use the id the merchant was registered with, such as 'tea-house'.");
    }

    public static Problem gatewayNotHere() {
        return Problem.of(
                404,
                "gateway_not_here",
                "This instance does not take in shoppers.",
                "Call an instance whose roles include 'gateway'.");
    }

    public static Problem originNotAllowed() {
        return Problem.of(
                403,
                "origin_not_allowed",
                "The page in the Origin header may not talk to this merchant.",
                "Add the page's origin to the merchant's settings.");
    }

    /// A token that proves nothing, by the reason.
    public static Problem refused(Refusal reason) {
        return switch (reason) {
            case TOKEN_EXPIRED ->
                    unauthorized(reason, "The token's time is over.", "Send a newly signed token.");
            case TOKEN_INVALID ->
                    unauthorized(
                            reason,
                            "The token is not one this merchant or this service has signed.",
                            "Sign with HS256 by the merchant's key; set sub, aud and exp, with exp at most 24 hours ahead. Drop a guest token that was altered.");
            case TOKEN_WRONG_MERCHANT ->
                    unauthorized(
                            reason,
                            "The token names another merchant as its audience.",
                            "Set aud to the merchant id in the address.");
            case TOKEN_WRONG_SCOPE ->
                    Problem.of(
                            403,
                            reason.code(),
                            "The token's claim 'scope' does not fit what it is used for.",
                            "For the merchant's phrases set scope to 'merchant'; a shopper's token has no such scope.");
        };
    }

    private static Problem unauthorized(Refusal reason, String message, String remedy) {
        return Problem.of(401, reason.code(), message, remedy);
    }

    public static Problem tokenMissing() {
        return Problem.of(
                401,
                "token_missing",
                "The Authorization header carries no bearer token.",
                "Send 'Authorization: Bearer <token>' with a shopper's or a guest's token.");
    }

    public static Problem guestSessionExpired() {
        return Problem.of(
                401,
                Refusal.TOKEN_EXPIRED.code(),
                "The guest token's time is over, and with it the guest's thread.",
                "Ask for a new guest session; it is a new thread.");
    }

    public static Problem tooManyVisits(Duration pause) {
        return Problem.of(
                        429,
                        "too_many_visits",
                        "Too many guest sessions or refused tokens came from this address.",
                        "Wait, and keep the token of a session to use it again.")
                .retryAfter(pause);
    }

    public static Problem tooManyMessages(Duration pause) {
        return Problem.of(
                        429,
                        "too_many_messages",
                        "The conversation's limit of messages is reached; this one was not taken.",
                        "Send it again after the pause, and those after it in their order.")
                .retryAfter(pause);
    }

    public static Problem clientIdUnusable() {
        return Problem.of(
                400,
                "id_unusable",
                "'id' is not 1 to " + Cause.LONGEST_CLIENT_ID + " visible ASCII characters.",
                "Give every message an id of its own, such as a UUID, and repeat it when resending.");
    }

    public static Problem textBlank() {
        return Problem.of(
                400, "text_blank", "'text' has no visible character.", "Send something to read.");
    }

    public static Problem textTooLong(int actual) {
        return Problem.of(
                400,
                "text_too_long",
                "'text' has %d characters; at most %d are taken."
                        .formatted(actual, Command.ShopperSaid.LONGEST_TEXT),
                "Shorten it, or send it in parts with an id each.");
    }

    public static Problem textHasControlCharacters() {
        return Problem.of(
                400,
                "text_has_control_characters",
                "'text' has a control character other than newline and tab.",
                "Remove control characters before sending.");
    }

    public static Problem textNotUnicode() {
        return Problem.of(
                400,
                "text_not_unicode",
                "'text' has half of a surrogate pair.",
                "Cut texts between characters, not inside one.");
    }

    public static Problem choiceUnusable() {
        return Problem.of(
                400,
                "choice_unusable",
                "'choice' is not 1 to " + Utterance.LONGEST_CHOICE + " printable characters.",
                "Send the id of the button exactly as the reply gave it.");
    }

    /// `what` names the part of the input and its fault, without its content.
    public static Problem unreadable(String what) {
        return Problem.of(
                400, "malformed", what, "Send one JSON object as the protocol describes it.");
    }

    public static Problem typeUnknown() {
        return Problem.of(
                400,
                "type_unknown",
                "The frame's 'type' is none this service knows.",
                "Use one of: hello, message, tap.");
    }

    public static Problem helloExpected() {
        return Problem.of(
                400,
                "hello_expected",
                "The first frame of a connection is 'hello', and nothing is taken before 'welcome'.",
                "Connect again, send 'hello' at once and wait for 'welcome'.");
    }

    public static Problem helloTwice() {
        return Problem.of(
                400,
                "hello_twice",
                "A connection has one 'hello'.",
                "Open another connection to come as somebody else.");
    }

    public static Problem resumeUnknown() {
        return Problem.of(
                409,
                "resume_unknown",
                "'resume' lies beyond the end of this thread.",
                "Drop what is kept of it: the whole thread follows.");
    }

    public static Problem numberOutOfRange(String name, String range) {
        return Problem.of(
                400,
                "number_out_of_range",
                "'%s' is not %s.".formatted(name, range),
                "Correct it.");
    }

    public static Problem bodyTooLarge(int limit) {
        return Problem.of(
                413,
                "body_too_large",
                "The body has more than %d bytes.".formatted(limit),
                "Shorten the text.");
    }

    public static Problem versionMissing() {
        return Problem.of(
                428,
                "version_missing",
                "The header If-Match is missing, which says on what version the change rests.",
                "Read the phrases and send back their ETag, such as 'If-Match: \"3\"'.");
    }

    public static Problem versionStale(int current) {
        return Problem.of(
                412,
                "version_stale",
                "If-Match names a version that does not count; version %d does.".formatted(current),
                "Read the phrases again, bring the change into them and send it with their ETag.");
    }

    public static Problem nothingToUndo() {
        return Problem.of(
                409,
                "nothing_to_undo",
                "The merchant has no phrases of its own.",
                "Send some with PUT.");
    }

    /// @param faults each with its line, what is wrong and what to do
    public static Problem phrasesUnusable(List<String> faults) {
        return Problem.of(
                        400,
                        "phrases_unusable",
                        "The phrases have %d faults, so none was taken.".formatted(faults.size()),
                        "Correct the lines named in 'faults' and send all phrases again.")
                .with(faults.subList(0, Math.min(MOST_FAULTS, faults.size())));
    }

    public static Problem trialsBusy() {
        return Problem.of(
                        429,
                        "trials_busy",
                        "Other phrases are being tried; these were not taken.",
                        "Send them again after the pause.")
                .retryAfter(Duration.ofSeconds(5));
    }

    public static Problem unavailable() {
        return Problem.of(
                        503,
                        "unavailable",
                        "A part this needs does not answer; nothing was taken.",
                        "Send the same again, with the same id.")
                .retryAfter(Duration.ofSeconds(1));
    }
}
