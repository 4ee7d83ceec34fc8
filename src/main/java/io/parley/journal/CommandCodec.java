package io.parley.journal;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.parley.conversation.Command;
import io.parley.conversation.Command.Envelope;
import io.parley.conversation.ConversationId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/// Commands to records and back.
public final class CommandCodec {
    private static final String TYPE = "io.parley.command.";
    private static final String VERSION = ".v1";

    private CommandCodec() {}

    public static ProducerRecord<String, byte[]> encode(Command command) {
        Envelope envelope = command.envelope();
        String key = envelope.conversation().toString();
        List<Header> headers =
                CloudEvent.headers(
                        key + "/" + envelope.cause(),
                        envelope.merchant().value(),
                        ceType(CommandType.of(command)),
                        envelope.at());
        headers.add(CloudEvent.header("ce_cause", envelope.cause().value()));
        return new ProducerRecord<>(Topics.COMMANDS, null, key, data(command), headers);
    }

    private static byte[] data(Command command) {
        try {
            return Json.MAPPER.writeValueAsBytes(command);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Cannot write " + CommandType.of(command), e);
        }
    }

    /// @throws UnreadableCommand when the record is no command, with the reason
    public static Command decode(ConsumerRecord<String, byte[]> record) {
        CommandType type = type(CloudEvent.required(record.headers(), "ce_type"));
        if (record.value() == null) {
            throw new UnreadableCommand("the record has no data");
        }
        Command command = read(record.value(), type);
        refuseForged(record.key(), command);
        return command;
    }

    private static CommandType type(String ceType) {
        return Arrays.stream(CommandType.values())
                .filter(type -> ceType(type).equals(ceType))
                .findFirst()
                .orElseThrow(() -> new UnreadableCommand("header ce_type names no command"));
    }

    private static String ceType(CommandType type) {
        return TYPE + type.wireName() + VERSION;
    }

    private static Command read(byte[] data, CommandType type) {
        try {
            Command command = type.reader().readValue(data);
            if (command == null) {
                throw new UnreadableCommand("the data is not a " + type.wireName());
            }
            return command;
        } catch (JsonParseException e) {
            throw new UnreadableCommand("the data is not JSON" + where(e), e);
        } catch (IOException e) {
            throw new UnreadableCommand("the data is not a " + type.wireName(), e);
        }
    }

    private static String where(JsonParseException e) {
        return " at byte " + e.getLocation().getByteOffset();
    }

    private static void refuseForged(@Nullable String key, Command command) {
        Envelope envelope = command.envelope();
        if (!envelope.conversation().toString().equals(key)) {
            throw new UnreadableCommand("the key is not the command's conversation");
        }
        if (command instanceof Command.ShopperSaid said
                && !envelope.conversation()
                        .equals(ConversationId.of(envelope.merchant(), said.shopper()))) {
            throw new UnreadableCommand("the conversation is not the shopper's");
        }
    }
}
