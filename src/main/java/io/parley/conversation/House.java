package io.parley.conversation;

import io.parley.commerce.ActionOutcome;
import io.parley.commerce.Language;
import io.parley.commerce.ShopAction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A merchant's rules and words, as a decision needs them.
public record House(HouseRules rules, Wording wording) {

    ReplyContent.Notice notice(Language language, Phrase phrase) {
        return new ReplyContent.Notice(wording.say(language, phrase));
    }

    ReplyContent.HandOverNotice handOverNotice(Language language, HandOverReason reason) {
        return new ReplyContent.HandOverNotice(
                wording.say(language, Phrase.handedOver(reason)), wayBack(language));
    }

    List<ReplyContent> stillWaiting(Language language) {
        return List.of(
                new ReplyContent.HandOverNotice(
                        wording.say(language, Phrase.STILL_WAITING), wayBack(language)));
    }

    List<ReplyContent> notUnderstood(Language language) {
        return List.of(
                new ReplyContent.Text(wording.say(language, Phrase.NOT_UNDERSTOOD)),
                new ReplyContent.QuickReplies(wording.offers(language)));
    }

    /// What a shopper who watches the order is told, with the way to hear no more of it and, where
    /// help may be wanted, to a person.
    List<ReplyContent> parcelNotice(Language language, ParcelNews news) {
        List<Choice> choices = new ArrayList<>();
        if (news.isBad()) {
            choices.add(toPerson(language));
        }
        choices.add(
                new Choice(
                        Choice.unwatch(news.order()),
                        wording.say(language, Phrase.BUTTON_STOP_UPDATES)));
        return List.of(
                new ReplyContent.Notice(wording.tell(language, news)),
                new ReplyContent.QuickReplies(List.copyOf(choices)));
    }

    /// What became of an action, with the way to a person where the shop would not.
    List<ReplyContent> actionNotice(
            Language language, @Nullable ShopAction action, ActionOutcome outcome) {
        ReplyContent told = new ReplyContent.Notice(wording.tell(language, action, outcome));
        return switch (outcome) {
            case ActionOutcome.Refused _ ->
                    List.of(told, new ReplyContent.QuickReplies(List.of(toPerson(language))));
            case ActionOutcome.Done _, ActionOutcome.Uncertain _ -> List.of(told);
        };
    }

    private Choice toPerson(Language language) {
        return new Choice(Choice.HUMAN, wording.say(language, Phrase.BUTTON_PERSON));
    }

    private List<Choice> wayBack(Language language) {
        return List.of(
                new Choice(
                        Choice.BACK_TO_ASSISTANT,
                        wording.say(language, Phrase.BUTTON_BACK_TO_ASSISTANT)));
    }
}
