package io.parley.journal;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.parley.conversation.ConversationEvent;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The wire name and the current version of every event, for ever: a name is never given to another
/// event, and a changed form gets a new version that old ones are lifted to.
public enum EventType {
    EPISODE_OPENED("episode-opened", ConversationEvent.EpisodeOpened.class),
    MESSAGE_RECEIVED("message-received", ConversationEvent.MessageReceived.class),
    ASSISTANT_REPLIED("assistant-replied", ConversationEvent.AssistantReplied.class),
    LOOKUP_DELAYED("lookup-delayed", ConversationEvent.LookupDelayed.class),
    HANDED_OVER("handed-over", ConversationEvent.HandedOver.class),
    WAIT_ACKNOWLEDGED("wait-acknowledged", ConversationEvent.WaitAcknowledged.class),
    HAND_OVER_TAKEN_BACK("hand-over-taken-back", ConversationEvent.HandOverTakenBack.class),
    MESSAGE_FAILED("message-failed", ConversationEvent.MessageFailed.class),
    SILENCE_EXTENDED("silence-extended", ConversationEvent.SilenceExtended.class),
    EPISODE_CLOSED("episode-closed", ConversationEvent.EpisodeClosed.class),
    COMMAND_DROPPED("command-dropped", ConversationEvent.CommandDropped.class),
    GUEST_LINKED("guest-linked", ConversationEvent.GuestLinked.class),
    ORDER_WATCHED("order-watched", ConversationEvent.OrderWatched.class),
    ORDER_UNWATCHED("order-unwatched", ConversationEvent.OrderUnwatched.class),
    NOTICE_GIVEN("notice-given", ConversationEvent.NoticeGiven.class),
    ACTION_ASKED("action-asked", ConversationEvent.ActionAsked.class),
    ACTION_SETTLED("action-settled", ConversationEvent.ActionSettled.class),
    RETURN_WISHED("return-wished", ConversationEvent.ReturnWished.class),
    PERSONAL_DATA_ERASED("personal-data-erased", ConversationEvent.PersonalDataErased.class);

    /// The version every event is written in today.
    public static final int VERSION = 1;

    private static final Map<String, EventType> BY_NAME =
            Arrays.stream(values())
                    .collect(Collectors.toMap(EventType::wireName, Function.identity()));

    private final String wireName;
    private final Class<? extends ConversationEvent> type;
    private final ObjectWriter writer;
    private final ObjectReader reader;

    EventType(String wireName, Class<? extends ConversationEvent> type) {
        this.wireName = wireName;
        this.type = type;
        this.writer = Json.MAPPER.writerFor(type);
        this.reader = Json.MAPPER.readerFor(type);
    }

    ObjectWriter writer(Seal seal) {
        return writer.withAttribute(ErasableModule.SEAL, seal);
    }

    ObjectReader reader(Seal seal) {
        return reader.withAttribute(ErasableModule.SEAL, seal);
    }

    public String wireName() {
        return wireName;
    }

    public Class<? extends ConversationEvent> type() {
        return type;
    }

    /// @throws IllegalArgumentException when no event has that name
    static EventType named(String wireName) {
        EventType type = BY_NAME.get(wireName);
        if (type == null) {
            throw new IllegalArgumentException("No event is called '" + wireName + "'");
        }
        return type;
    }

    static EventType of(ConversationEvent event) {
        return switch (event) {
            case ConversationEvent.EpisodeOpened _ -> EPISODE_OPENED;
            case ConversationEvent.MessageReceived _ -> MESSAGE_RECEIVED;
            case ConversationEvent.AssistantReplied _ -> ASSISTANT_REPLIED;
            case ConversationEvent.LookupDelayed _ -> LOOKUP_DELAYED;
            case ConversationEvent.HandedOver _ -> HANDED_OVER;
            case ConversationEvent.WaitAcknowledged _ -> WAIT_ACKNOWLEDGED;
            case ConversationEvent.HandOverTakenBack _ -> HAND_OVER_TAKEN_BACK;
            case ConversationEvent.MessageFailed _ -> MESSAGE_FAILED;
            case ConversationEvent.SilenceExtended _ -> SILENCE_EXTENDED;
            case ConversationEvent.EpisodeClosed _ -> EPISODE_CLOSED;
            case ConversationEvent.CommandDropped _ -> COMMAND_DROPPED;
            case ConversationEvent.GuestLinked _ -> GUEST_LINKED;
            case ConversationEvent.OrderWatched _ -> ORDER_WATCHED;
            case ConversationEvent.OrderUnwatched _ -> ORDER_UNWATCHED;
            case ConversationEvent.NoticeGiven _ -> NOTICE_GIVEN;
            case ConversationEvent.ActionAsked _ -> ACTION_ASKED;
            case ConversationEvent.ActionSettled _ -> ACTION_SETTLED;
            case ConversationEvent.ReturnWished _ -> RETURN_WISHED;
            case ConversationEvent.PersonalDataErased _ -> PERSONAL_DATA_ERASED;
        };
    }
}
