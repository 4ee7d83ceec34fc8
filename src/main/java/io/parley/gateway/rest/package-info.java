/// The chat for programs: the same threads, limits and refusals as on the socket, over plain HTTP.
/// `ChatApi` is the contract, `FrontDoor` finds out who calls, and each request has a class that
/// answers it. Refusals are RFC 9457 documents.
@NullMarked
package io.parley.gateway.rest;

import org.jspecify.annotations.NullMarked;
