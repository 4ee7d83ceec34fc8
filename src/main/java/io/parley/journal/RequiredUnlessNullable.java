package io.parley.journal;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Holds what is read to what the records say: a component is there and not null unless it is
/// `@Nullable`, and a list that is missing is empty, so that a record can get a further list while
/// what was written before stays readable. Without this, a field that somebody left out would be a
/// null where no code expects one, long after the record was taken for readable.
final class RequiredUnlessNullable extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
        return isRequired(member) ? true : null;
    }

    @Override
    public JsonSetter.Value findSetterInfo(Annotated annotated) {
        if (isList(annotated)) {
            return JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.FAIL);
        }
        return isRequired(annotated)
                ? JsonSetter.Value.forValueNulls(Nulls.FAIL)
                : JsonSetter.Value.empty();
    }

    private static boolean isList(Annotated annotated) {
        return annotated instanceof AnnotatedParameter && annotated.getRawType() == List.class;
    }

    private static boolean isRequired(Annotated annotated) {
        if (isList(annotated) || !(annotated instanceof AnnotatedParameter parameter)) {
            return false;
        }
        RecordComponent[] components = parameter.getDeclaringClass().getRecordComponents();
        return components != null
                && parameter.getIndex() < components.length
                && !components[parameter.getIndex()]
                        .getAnnotatedType()
                        .isAnnotationPresent(Nullable.class);
    }
}
