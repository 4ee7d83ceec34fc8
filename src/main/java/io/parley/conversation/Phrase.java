package io.parley.conversation;

/// Sentences the conversation itself says; the bundles hold them by language.
public enum Phrase {
    NOT_UNDERSTOOD,
    LOOKUP_DELAYED,
    STILL_WAITING,
    TAKEN_BACK,
    BUTTON_BACK_TO_ASSISTANT,
    UPDATES_STOPPED,
    BUTTON_STOP_UPDATES,
    BUTTON_PERSON,
    HANDED_OVER_ASKED,
    HANDED_OVER_NOT_UNDERSTOOD,
    HANDED_OVER_NOT_COVERED,
    HANDED_OVER_SHOP_UNREACHABLE,
    HANDED_OVER_TOO_MANY_TURNS,
    HANDED_OVER_FAILED,
    HANDED_OVER_ACTION_UNCERTAIN,
    HANDED_OVER_ACTION_OVERDUE;

    static Phrase handedOver(HandOverReason reason) {
        return switch (reason) {
            case ASKED -> HANDED_OVER_ASKED;
            case NOT_UNDERSTOOD -> HANDED_OVER_NOT_UNDERSTOOD;
            case NOT_COVERED -> HANDED_OVER_NOT_COVERED;
            case SHOP_UNREACHABLE -> HANDED_OVER_SHOP_UNREACHABLE;
            case TOO_MANY_TURNS -> HANDED_OVER_TOO_MANY_TURNS;
            case FAILED -> HANDED_OVER_FAILED;
            case ACTION_UNCERTAIN -> HANDED_OVER_ACTION_UNCERTAIN;
            case ACTION_OVERDUE -> HANDED_OVER_ACTION_OVERDUE;
        };
    }
}
