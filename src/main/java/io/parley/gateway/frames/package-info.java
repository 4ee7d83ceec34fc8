/// The words on the wire: what a client may say (`ClientFrame`), what it is told (`ServerFrame`)
/// and how an event of the journal looks to a shopper (`EventView`). They are a public contract of
/// their own, so that the journal can change without the widgets.
@NullMarked
package io.parley.gateway.frames;

import org.jspecify.annotations.NullMarked;
