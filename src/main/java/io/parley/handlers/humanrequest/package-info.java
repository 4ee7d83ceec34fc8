/// The wish for a person.
@NullMarked
package io.parley.handlers.humanrequest;

import org.jspecify.annotations.NullMarked;
