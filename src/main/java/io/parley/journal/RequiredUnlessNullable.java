package io.parley.journal;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Holds what is read to what the records say: a component is there and not null unless it is
/// `@Nullable`. Without this, a field that somebody left out would be a null where no code expects
/// one, long after the record was taken for readable.
///
/// A `List` that is not there, or null, reads as empty: what was written before a record had the
/// list stays readable.
final class RequiredUnlessNullable extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
        return component(member).filter(c -> !isList(c)).isPresent() ? true : null;
    }

    @Override
    public JsonSetter.Value findSetterInfo(Annotated annotated) {
        return component(annotated)
                .map(c -> JsonSetter.Value.forValueNulls(isList(c) ? Nulls.AS_EMPTY : Nulls.FAIL))
                .orElseGet(JsonSetter.Value::empty);
    }

    private static boolean isList(RecordComponent component) {
        return component.getType() == List.class;
    }

    /// The component that a constructor's parameter fills, unless it may be null.
    private static Optional<RecordComponent> component(Annotated annotated) {
        if (!(annotated instanceof AnnotatedParameter parameter)) {
            return Optional.empty();
        }
        RecordComponent[] components = parameter.getDeclaringClass().getRecordComponents();
        return components == null || parameter.getIndex() >= components.length
                ? Optional.empty()
                : Optional.of(components[parameter.getIndex()])
                        .filter(c -> !c.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }
}
