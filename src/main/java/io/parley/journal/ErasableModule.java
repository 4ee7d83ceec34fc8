package io.parley.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.parley.conversation.Erasable;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes personal content sealed and opens it again, with the `Seal` given to the writer or reader
/// as its attribute `SEAL`. What was erased is written as `""`.
@SuppressWarnings("serial") // Jackson's modules are Serializable; ours is never written
final class ErasableModule extends SimpleModule {
    static final String SEAL = "parley.seal";

    ErasableModule() {
        addSerializer(new Writing(null));
        addDeserializer(Erasable.class, new Reading(null));
    }

    /// Contextual, since the content's declared type says whether its elements carry their kind.
    private static final class Writing extends StdSerializer<Erasable<?>>
            implements ContextualSerializer {
        private final @Nullable JavaType content;
        private @Nullable ObjectWriter writer;

        Writing(@Nullable JavaType content) {
            super(Erasable.class, false);
            this.content = content;
        }

        /// Made late, since the mapper is still being built when this is.
        private ObjectWriter writer() {
            ObjectWriter made = writer;
            if (made == null) {
                made = Json.MAPPER.writerFor(content);
                writer = made;
            }
            return made;
        }

        @Override
        public JsonSerializer<?> createContextual(
                SerializerProvider provider, @Nullable BeanProperty property) {
            return new Writing(property == null ? null : property.getType().containedType(0));
        }

        @Override
        public void serialize(Erasable<?> value, JsonGenerator out, SerializerProvider provider)
                throws IOException {
            switch (value) {
                case Erasable.Kept<?>(Object kept) -> {
                    Seal seal = (Seal) provider.getAttribute(SEAL);
                    byte[] sealed = seal.seal(writer().writeValueAsBytes(kept));
                    // Digits and base64, in which there is nothing to look through for escapes.
                    out.writeRawUTF8String(sealed, 0, sealed.length);
                }
                case Erasable.Erased<?> _ -> out.writeString("");
            }
        }
    }

    private static final class Reading extends StdDeserializer<Erasable<?>>
            implements ContextualDeserializer {
        private final @Nullable JavaType content;

        Reading(@Nullable JavaType content) {
            super(Erasable.class);
            this.content = content;
        }

        @Override
        public JsonDeserializer<?> createContextual(
                DeserializationContext context, @Nullable BeanProperty property) {
            JavaType erasable = property == null ? context.getContextualType() : property.getType();
            return new Reading(erasable.containedType(0));
        }

        @Override
        public Erasable<?> deserialize(JsonParser in, DeserializationContext context)
                throws IOException {
            Seal seal = (Seal) context.getAttribute(SEAL);
            String sealed = in.getText();
            Optional<byte[]> plain = sealed.isEmpty() ? Optional.empty() : seal.open(sealed);
            return plain.isEmpty()
                    ? new Erasable.Erased<>()
                    : new Erasable.Kept<>(Json.MAPPER.readValue(plain.get(), content));
        }
    }
}
