/// The engines of Parley on one machine: real Kafka, PostgreSQL and Redis, started inside or beside
/// this process, so that nothing has to be installed. [Engines] is the door: it takes
/// [EngineSettings], starts what is asked for on `127.0.0.1` and gives the addresses as the
/// settings Quarkus knows. [Surroundings] tells which engines have no address yet, so that a
/// configured Kafka, PostgreSQL or Redis is always preferred to an embedded one.
@NullMarked
package io.parley.local;

import org.jspecify.annotations.NullMarked;
